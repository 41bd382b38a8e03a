package org.groundswell.stakeholder.asks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Single asks, by which somebody follows what became of one stakeholder. */
@Path("/api/v1")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.SERVICE})
class AsksResource {

    private final Asks asks;
    private final CountAsks countAsks;
    private final CurrentPerson person;

    AsksResource(Asks asks, CountAsks countAsks, CurrentPerson person) {
        this.asks = asks;
        this.countAsks = countAsks;
        this.person = person;
    }

    /** @param next where the list goes on; absent at its end */
    record AskPage(List<Ask> items, Optional<UUID> next) {}

    @GET
    @Path("/asks/{id}")
    public Ask get(UUID id) {
        return asks.find(id).orElseThrow(() -> ProblemException.notFound("ask", id));
    }

    /** The asks of a call to action in the order in which they were frozen, or those of a stakeholder, newest first. */
    @GET
    @Path("/asks")
    public AskPage list(
            @QueryParam("callToAction") @Nullable UUID callToAction,
            @QueryParam("stakeholder") @Nullable UUID stakeholder,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit,
            @QueryParam("after") @Nullable UUID after) {
        if (stakeholder != null) {
            return new AskPage(seen(asks.ofStakeholder(stakeholder)), Optional.empty());
        }
        if (callToAction == null) {
            throw ProblemException.invalid("callToAction", "is needed, or else stakeholder");
        }
        List<Ask> items = asks.ofCallToAction(callToAction, after, limit);
        return new AskPage(
                items,
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().id()));
    }

    private List<Ask> seen(List<Ask> found) {
        CampaignAccess access = person.campaigns();
        return found.stream().filter(ask -> access.sees(ask.campaignId())).toList();
    }

    @GET
    @Path("/calls-to-action/{id}/ask-counts")
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.VIEWER,
        Roles.SERVICE
    })
    public AskCounts counts(UUID id) {
        return countAsks.of(id);
    }
}
