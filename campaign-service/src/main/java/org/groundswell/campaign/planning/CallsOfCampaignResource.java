package org.groundswell.campaign.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/campaigns/{campaignId}/calls-to-action")
@Tag(name = "Calls to action")
class CallsOfCampaignResource {

    private final CurrentPerson person;
    private final CallsToAction calls;
    private final PlanCallToAction planCallToAction;

    CallsOfCampaignResource(CurrentPerson person, CallsToAction calls, PlanCallToAction planCallToAction) {
        this.person = person;
        this.calls = calls;
        this.planCallToAction = planCallToAction;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "List a campaign's calls to action and where they stand")
    public List<CallToActionSummary> list(UUID campaignId) {
        return calls.visibleOf(person, campaignId);
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Add a call to action to a campaign; to one that runs, it is a further wave")
    @APIResponseSchema(value = CallToActionSummary.class, responseCode = "201")
    public RestResponse<CallToActionSummary> plan(UUID campaignId, @NotNull @Valid CallToActionDetails details) {
        CallToActionSummary planned = planCallToAction.plan(person, campaignId, details);
        return Created.in("/api/v1/calls-to-action", planned.id(), planned);
    }
}
