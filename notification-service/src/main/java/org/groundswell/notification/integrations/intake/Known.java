package org.groundswell.notification.integrations.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of the thing that an observation is about.
 *
 * @param askId none for a seed piece, a call to action or a campaign
 * @param requestedAt when the ask was requested: nothing about it can have happened before
 */
record Known(Optional<UUID> askId, Optional<Instant> requestedAt) {

    Instant notBefore(Instant time) {
        return requestedAt.filter(time::isBefore).orElse(time);
    }
}
