package org.groundswell.stakeholder.audiences;

import java.time.Instant;
import java.util.UUID;

/**
 * A saved rule.
 *
 * @param version to be sent back with a change
 */
record AudienceView(UUID id, long version, String name, AudienceRule rule, Instant changedAt) {

    static AudienceView of(Audience audience) {
        return new AudienceView(
                audience.id(), audience.version(), audience.name(), audience.rule(), audience.changedAt());
    }
}
