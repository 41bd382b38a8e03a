package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent 1.0 as an integrator sent it, in whatever mode.
 *
 * @param subject absent where the data alone says what it is about
 * @param time absent where the integrator does not know it: then the receipt's counts
 */
record PostedEvent(
        String id,
        String source,
        String type,
        @Nullable String subject,
        @Nullable Instant time,
        JsonNode data) {}
