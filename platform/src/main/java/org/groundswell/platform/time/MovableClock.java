package org.groundswell.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock that is injected as {@link Clock}: the system's in UTC, unless a demo or a test has moved it. Moved, it still ticks.
 * How far it is moved is kept in this process only; {@code groundswell.clock.offset} gives where it starts.
 */
@Singleton
public class MovableClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private volatile Duration offset;

    MovableClock(@ConfigProperty(name = "groundswell.clock.offset", defaultValue = "PT0S") Duration offset) {
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), offset);
    }

    public Duration offset() {
        return offset;
    }

    public void moveTo(Instant now) {
        offset = Duration.between(system.instant(), now);
    }

    /** @param offset from the system's time; negative for the past */
    public void moveBy(Duration offset) {
        this.offset = offset;
    }

    /** The system's time, by which tokens and sessions live: a demo that moves the clock signs nobody out. */
    public Instant unmoved() {
        return system.instant();
    }
}
