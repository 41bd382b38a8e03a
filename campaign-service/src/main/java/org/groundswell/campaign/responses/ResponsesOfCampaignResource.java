package org.groundswell.campaign.responses;

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

@Path("/api/v1/campaigns/{campaignId}/responses")
@Tag(name = "Payer responses")
class ResponsesOfCampaignResource {

    private final CurrentPerson person;
    private final ReadResponses read;
    private final RecordResponse recordResponse;

    ResponsesOfCampaignResource(CurrentPerson person, ReadResponses read, RecordResponse recordResponse) {
        this.person = person;
        this.read = read;
        this.recordResponse = recordResponse;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List what the payer answered, as far as you may see it, the newest first")
    public Page<ResponseView> list(UUID campaignId) {
        return new Page<>(read.visibleTo(person, campaignId), Optional.empty());
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Record what the payer answered")
    public RestResponse<ResponseView> add(UUID campaignId, @NotNull @Valid ResponseDetails details) {
        ResponseView recorded = recordResponse.record(person, campaignId, details);
        return Created.in("/api/v1/responses", recorded.id(), recorded);
    }
}
