package org.groundswell.campaign.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

@Path("/api/v1/campaigns/{campaignId}/health")
@Tag(name = "Campaigns")
class HealthResource {

    private final CurrentPerson person;
    private final CampaignHealth health;

    HealthResource(CurrentPerson person, CampaignHealth health) {
        this.person = person;
        this.health = health;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "List what the owner said of a campaign, the newest first")
    public List<HealthView> history(UUID campaignId) {
        return health.history(person, campaignId);
    }

    @PUT
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Say how your campaign stands, in a word and a sentence")
    public HealthView set(UUID campaignId, @NotNull @Valid Said said) {
        return health.set(person, campaignId, said.health(), said.sentence());
    }

    record Said(@NotNull Health health, @NotBlank String sentence) {}
}
