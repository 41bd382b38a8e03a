package org.groundswell.campaign.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

@Path("/api/v1/campaigns/{campaignId}/members")
@Tag(name = "Campaigns")
class CampaignMemberResource {

    private final CurrentPerson person;
    private final CampaignMembers members;

    CampaignMemberResource(CurrentPerson person, CampaignMembers members) {
        this.person = person;
        this.members = members;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "List who sees a campaign")
    public List<MemberView> list(UUID campaignId) {
        return members.of(person, campaignId);
    }

    @PUT
    @Path("{personId}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Let a person see a campaign, as a negotiator or not")
    public List<MemberView> put(UUID campaignId, UUID personId, @NotNull Seat seat) {
        return members.put(person, campaignId, personId, seat.negotiator());
    }

    @DELETE
    @Path("{personId}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Let a person see a campaign no longer")
    public List<MemberView> remove(UUID campaignId, UUID personId) {
        return members.remove(person, campaignId, personId);
    }

    /** @param negotiator also sees the payer's answers that are for negotiators alone */
    record Seat(boolean negotiator) {}
}
