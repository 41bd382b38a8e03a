package org.groundswell.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What of the trail is looked for; what is empty does not matter.
 *
 * @param person what they sign in with
 * @param text stands in the action, the path or what was noted
 * @param before a number: entries older than that one
 */
public record AuditSearch(
        Optional<String> person,
        Optional<UUID> campaign,
        Optional<String> text,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Long> before,
        int limit) {}
