package org.groundswell.platform.time;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Moves this service's clock, for demos and tests: only where {@code groundswell.clock.movable} is true. */
@Path("/api/v1/clock")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
class ClockResource {

    private final MovableClock clock;
    private final Wakeups wakeups;
    private final boolean movable;

    ClockResource(
            MovableClock clock,
            Wakeups wakeups,
            @ConfigProperty(name = "groundswell.clock.movable", defaultValue = "false") boolean movable) {
        this.clock = clock;
        this.wakeups = wakeups;
        this.movable = movable;
    }

    /** @param offset from the system's time; negative for the past */
    record Time(Instant now, Duration offset) {}

    /** Either of them: the time that it is to be, from which the clock goes on, or how far it is to be from the system's. */
    record Move(@Nullable Instant now, @Nullable Duration offset) {}

    @GET
    @Operation(summary = "What time it is here")
    public Time time() {
        refuseUnlessMovable();
        return new Time(clock.instant(), clock.offset());
    }

    @PUT
    @Operation(summary = "Move the clock, which then goes on ticking, and wake what waits for a time")
    public Time move(@NotNull Move move) {
        refuseUnlessMovable();
        if (move.now() != null) {
            clock.moveTo(move.now());
        } else if (move.offset() != null) {
            clock.moveBy(move.offset());
        } else {
            throw ProblemException.invalid("now", "or offset is needed");
        }
        wakeups.wakeAll();
        return time();
    }

    private void refuseUnlessMovable() {
        if (!movable) {
            throw new ProblemException(404, "not-found", "Not found", "The clock of this installation can't be moved.");
        }
    }
}
