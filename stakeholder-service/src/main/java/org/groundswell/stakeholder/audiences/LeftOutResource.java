package org.groundswell.stakeholder.audiences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.audiences.LeftOutPeople.LeftOutPerson;

/** Who of an audience is left out for one of the reasons of its count, page by page. With names: not for viewers. */
@Path("/api/v1/audiences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.SERVICE})
class LeftOutResource {

    private final Audiences audiences;
    private final LeftOutPeople leftOut;
    private final CurrentPerson person;

    LeftOutResource(Audiences audiences, LeftOutPeople leftOut, CurrentPerson person) {
        this.audiences = audiences;
        this.leftOut = leftOut;
        this.person = person;
    }

    /** @param of what was counted */
    record LeftOutRequest(
            @NotNull @Valid CountRequest of,
            @NotNull LeftOutReason reason,
            Optional<UUID> after,
            Optional<@Min(1) @Max(200) Integer> limit) {}

    /** @param next where the list goes on; absent at its end */
    record LeftOutPage(List<LeftOutPerson> items, Optional<UUID> next) {}

    @POST
    @Path("/left-out")
    @Consumes(MediaType.APPLICATION_JSON)
    public LeftOutPage ofRule(@NotNull @Valid LeftOutRequest request) {
        return page(
                request.of(), request.reason(), request.after(), request.limit().orElse(50));
    }

    /** The parameters are those of a count: several lines or channels are repeated. */
    @GET
    @Path("/{id}/left-out")
    public LeftOutPage ofAudience(
            UUID id,
            @QueryParam("reason") @NotNull String reason,
            @QueryParam("payerId") Optional<UUID> payerId,
            @QueryParam("lineOfBusiness") List<String> lines,
            @QueryParam("channel") List<String> channels,
            @QueryParam("after") Optional<UUID> after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        CountRequest of = new CountRequest(
                Optional.empty(),
                Optional.of(id),
                payerId,
                Optional.of(coded(LineOfBusiness.class, "lineOfBusiness", lines)),
                Optional.of(coded(Channel.class, "channel", channels)));
        return page(of, coded(LeftOutReason.class, "reason", List.of(reason)).getFirst(), after, limit);
    }

    private LeftOutPage page(CountRequest of, LeftOutReason reason, Optional<UUID> after, int limit) {
        List<LeftOutPerson> items =
                leftOut.of(of.ruleFrom(audiences, person.campaigns()).rule(), of.askedFor(), reason, after, limit);
        return new LeftOutPage(
                items,
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().id()));
    }

    private static <E extends Enum<E> & Coded> List<E> coded(Class<E> type, String parameter, List<String> codes) {
        try {
            return codes.stream().map(code -> Coded.of(type, code)).toList();
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(parameter, String.valueOf(e.getMessage()));
        }
    }
}
