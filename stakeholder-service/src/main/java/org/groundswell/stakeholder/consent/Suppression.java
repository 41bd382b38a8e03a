package org.groundswell.stakeholder.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact point that is never used.
 *
 * @param email in lower case
 * @param phone in E.164
 */
record Suppression(
        UUID id,
        @Nullable String email,
        @Nullable String phone,
        String reason,
        String suppressedBy,
        Instant suppressedAt) {}
