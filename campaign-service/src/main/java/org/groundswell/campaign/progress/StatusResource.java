package org.groundswell.campaign.progress;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;

@Path("/api/v1/campaigns/{campaignId}/status")
@Tag(name = "Status")
class StatusResource {

    private final CurrentPerson person;
    private final CampaignStatus status;

    StatusResource(CurrentPerson person, CampaignStatus status) {
        this.person = person;
        this.status = status;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(
            summary = "Tell where a campaign stands",
            description = "All numbers are of one committed state. With 'since', also what came after that marker.")
    public StatusView status(UUID campaignId, @QueryParam("since") Optional<UUID> since) {
        return status.visibleTo(person, campaignId, since);
    }
}
