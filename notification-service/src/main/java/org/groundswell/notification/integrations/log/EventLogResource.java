package org.groundswell.notification.integrations.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.notification.integrations.log.EventLogTable.Filter;
import org.groundswell.notification.integrations.log.EventLogTable.LoggedEvent;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** What integrators posted, newest first, for administrators. Addresses are sealed and stay so. */
@Path("/api/v1/event-log")
@RolesAllowed(Roles.ADMINISTRATOR)
class EventLogResource {

    /** @param next the {@code after} of the next page; absent on the last */
    record Page(List<LoggedEvent> items, @Nullable UUID next) {}

    private final EventLogTable log;
    private final ReplayObservation replay;

    EventLogResource(EventLogTable log, ReplayObservation replay) {
        this.log = log;
        this.replay = replay;
    }

    @GET
    @Operation(summary = "What integrators posted, the newest first")
    public Page page(
            @QueryParam("integratorId") @Nullable UUID integratorId,
            @QueryParam("type") @Nullable String type,
            @QueryParam("status") @Nullable String status,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        Filter filter = new Filter(integratorId, type, EventLogTable.state(status), subject, after);
        List<LoggedEvent> items = log.page(filter, limit);
        return new Page(items, items.size() < limit ? null : items.getLast().receiptId());
    }

    @GET
    @Path("/{receiptId}")
    @Operation(summary = "One event, by its receipt")
    public LoggedEvent one(@PathParam("receiptId") UUID receiptId) {
        return log.find(receiptId).orElseThrow(() -> ProblemException.notFound("event with the receipt", receiptId));
    }

    /** Parks a quarantined event for another day, for instance because its ask was imported late. */
    @POST
    @Path("/{receiptId}/replay")
    @Operation(summary = "Look for another day at an event that was given up")
    public LoggedEvent replay(@PathParam("receiptId") UUID receiptId) {
        replay.replay(receiptId);
        return one(receiptId);
    }
}
