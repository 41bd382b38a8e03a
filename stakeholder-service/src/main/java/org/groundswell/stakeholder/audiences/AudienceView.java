package org.groundswell.stakeholder.audiences;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A saved rule.
 *
 * @param campaignId whose members see and change it; empty of those that were made before this was noted
 * @param version to be sent back with a change
 * @param changedBy who wrote the rule as it stands; empty where that was not yet noted
 */
record AudienceView(
        UUID id,
        Optional<UUID> campaignId,
        long version,
        String name,
        AudienceRule rule,
        Instant changedAt,
        Optional<UUID> changedBy) {

    static AudienceView of(Audience audience) {
        return new AudienceView(
                audience.id(),
                audience.campaignId(),
                audience.version(),
                audience.name(),
                audience.rule(),
                audience.changedAt(),
                audience.changedBy());
    }
}
