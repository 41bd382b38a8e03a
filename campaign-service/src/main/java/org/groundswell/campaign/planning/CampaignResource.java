package org.groundswell.campaign.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/campaigns")
@Tag(name = "Campaigns")
class CampaignResource {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final PlanCampaign planCampaign;
    private final EditCampaign editCampaign;
    private final LimitRate limitRate;

    CampaignResource(
            CurrentPerson person,
            Campaigns campaigns,
            PlanCampaign planCampaign,
            EditCampaign editCampaign,
            LimitRate limitRate) {
        this.person = person;
        this.campaigns = campaigns;
        this.planCampaign = planCampaign;
        this.editCampaign = editCampaign;
        this.limitRate = limitRate;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "List the campaigns that you see: those you are a member of, or all for an administrator")
    public Page<CampaignSummary> list(@Valid @BeanParam PageRequest page) {
        return campaigns.allVisibleTo(person, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Get a campaign and where it stands")
    public CampaignSummary get(UUID id) {
        return campaigns.visibleTo(person, id);
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Plan a campaign; you are its first member")
    @APIResponseSchema(value = CampaignSummary.class, responseCode = "201")
    public RestResponse<CampaignSummary> plan(@NotNull @Valid CampaignDetails details) {
        CampaignSummary planned = planCampaign.plan(person, details);
        return Created.in("/api/v1/campaigns", planned.id(), planned);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Edit a campaign; its payer and its rate limit stay")
    public CampaignSummary edit(UUID id, @NotNull @Valid CampaignDetails details) {
        return editCampaign.edit(person, id, details);
    }

    @PUT
    @Path("{id}/rate-limit")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Limit how many messages go out in an hour; null lifts the limit")
    public CampaignSummary limitRate(UUID id, @NotNull @Valid RateLimit limit) {
        return limitRate.limit(person, id, limit.maxPerHour());
    }

    record RateLimit(Optional<@Positive Integer> maxPerHour) {}
}
