package org.groundswell.stakeholder.audiences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Saved rules, and what they would select now. */
@Path("/api/v1/audiences")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.SERVICE})
class AudiencesResource {

    private final Audiences audiences;
    private final AudienceRepository saved;
    private final SaveAudience saveAudience;
    private final CountAudience countAudience;
    private final CurrentPerson person;

    AudiencesResource(
            Audiences audiences,
            AudienceRepository saved,
            SaveAudience saveAudience,
            CountAudience countAudience,
            CurrentPerson person) {
        this.audiences = audiences;
        this.saved = saved;
        this.saveAudience = saveAudience;
        this.countAudience = countAudience;
        this.person = person;
    }

    /** @param campaignId whose members see and change it */
    record NewAudience(
            @NotNull UUID campaignId,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid AudienceRule rule) {}

    /**
     * @param campaignId to give it to, where it is of none yet
     * @param version of the audience as it was loaded
     */
    record AudienceChange(
            @NotNull UUID campaignId,
            @NotNull Long version,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid AudienceRule rule) {}

    /** @param next where the list goes on; absent at its end */
    record AudiencePage(List<AudienceView> items, Optional<UUID> next) {}

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    public Response create(@NotNull @Valid NewAudience request) {
        AudienceView audience = saveAudience.create(request.campaignId(), request.name(), request.rule());
        return Response.created(URI.create("/api/v1/audiences/" + audience.id()))
                .entity(audience)
                .build();
    }

    @GET
    public AudiencePage list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable UUID after) {
        List<AudienceView> items = saved.page(person.campaigns(), after, limit).stream()
                .map(AudienceView::of)
                .toList();
        return new AudiencePage(
                items,
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.VIEWER,
        Roles.SERVICE
    })
    public AudienceView get(UUID id) {
        return saved.findByIdOptional(id)
                .map(AudienceView::of)
                .orElseThrow(() -> ProblemException.notFound("audience", id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    public AudienceView change(UUID id, @NotNull @Valid AudienceChange request) {
        return saveAudience.change(id, request.campaignId(), request.version(), request.name(), request.rule());
    }

    @POST
    @Path("/count")
    public AudienceCount count(@NotNull @Valid CountRequest request) {
        return countAudience.count(request.ruleFrom(audiences, person.campaigns()), request.askedFor());
    }
}
