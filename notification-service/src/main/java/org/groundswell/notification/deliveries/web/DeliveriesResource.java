package org.groundswell.notification.deliveries.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.contracts.Coded;
import org.groundswell.notification.deliveries.DeliveryState;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Single deliveries: not for viewers, who see counts alone. */
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.SERVICE})
class DeliveriesResource {

    private static final Set<DeliveryState> FAILURES =
            EnumSet.of(DeliveryState.BOUNCED, DeliveryState.RETURNED, DeliveryState.FAILED);

    private final DeliveryQueries deliveries;
    private final ResolveDelivery resolve;
    private final CurrentPerson person;

    DeliveriesResource(DeliveryQueries deliveries, ResolveDelivery resolve, CurrentPerson person) {
        this.deliveries = deliveries;
        this.resolve = resolve;
        this.person = person;
    }

    /** @param outcome what a person found out about a delivery in doubt */
    record Resolution(@NotNull Outcome outcome) {
        enum Outcome implements Coded {
            SENT,
            /** It is sent again, or cancelled where its call to action has ended. */
            NOT_SENT
        }
    }

    @GET
    @Operation(
            summary =
                    "Deliveries of an ask, a stakeholder or a call to action, or those in a state such as in_doubt, of a campaign or all")
    public DeliveryPage list(
            @QueryParam("askId") @Nullable UUID askId,
            @QueryParam("stakeholderId") @Nullable UUID stakeholderId,
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("callToActionId") @Nullable UUID callToActionId,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        Set<DeliveryState> states = state == null ? Set.of() : EnumSet.of(state(state));
        return page(new DeliveryQueries.Wanted(
                askId, stakeholderId, campaignId, callToActionId, states, person.campaigns(), after, limit));
    }

    @GET
    @Path("/failures")
    @Operation(summary = "Deliveries that did not arrive, each with its reason and what the other side said")
    public DeliveryPage failures(
            @QueryParam("callToActionId") @Nullable UUID callToActionId,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return page(new DeliveryQueries.Wanted(
                null, null, null, callToActionId, FAILURES, person.campaigns(), after, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One delivery")
    public DeliveryView get(UUID id) {
        return deliveries.find(id).orElseThrow(() -> ProblemException.notFound("delivery", id));
    }

    @POST
    @Path("/{id}/resolve")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR})
    @Operation(summary = "Say whether a delivery in doubt was sent")
    public DeliveryView resolve(UUID id, @Valid @NotNull Resolution resolution) {
        switch (resolution.outcome()) {
            case SENT -> resolve.sent(id, person.id());
            case NOT_SENT -> resolve.notSent(id, person.id());
        }
        return get(id);
    }

    private DeliveryPage page(DeliveryQueries.Wanted wanted) {
        if (!wanted.isFindable()) {
            throw ProblemException.invalid(
                    "state",
                    "alone finds only in_doubt, bounced, returned and failed: give askId, stakeholderId or callToActionId too");
        }
        return DeliveryPage.of(deliveries.find(wanted), wanted.limit());
    }

    private static DeliveryState state(String code) {
        try {
            return Coded.of(DeliveryState.class, code);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("state", String.valueOf(e.getMessage()));
        }
    }
}
