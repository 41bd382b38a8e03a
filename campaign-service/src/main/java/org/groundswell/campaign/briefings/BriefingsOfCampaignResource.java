package org.groundswell.campaign.briefings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.campaign.rest.Page;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/campaigns/{campaignId}/briefings")
@Tag(name = "Briefings")
class BriefingsOfCampaignResource {

    private final CurrentPerson person;
    private final Briefings briefings;

    BriefingsOfCampaignResource(CurrentPerson person, Briefings briefings) {
        this.person = person;
        this.briefings = briefings;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the briefings of a campaign, the newest first")
    public Page<BriefingSummary> list(UUID campaignId) {
        return new Page<>(briefings.of(person, campaignId), Optional.empty());
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Freeze a briefing: what it says never changes")
    public RestResponse<BriefingView> freeze(UUID campaignId, @NotNull @Valid NewBriefing briefing) {
        BriefingContent content = briefings.read(person, campaignId, briefing.affected());
        UUID id = briefings.freeze(person, campaignId, briefing.name(), content);
        return Created.in("/api/v1/briefings", id, briefings.get(person, id));
    }
}
