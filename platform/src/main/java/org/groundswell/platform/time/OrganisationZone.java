package org.groundswell.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The organisation's time zone, in which "day" and "week" are meant wherever the product says them. */
@ApplicationScoped
public class OrganisationZone {

    private final ZoneId zone;
    private final Clock clock;

    public OrganisationZone(
            @ConfigProperty(name = "groundswell.organisation.zone", defaultValue = "America/New_York") ZoneId zone,
            Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
