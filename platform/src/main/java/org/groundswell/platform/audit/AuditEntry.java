package org.groundswell.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody did or saw.
 *
 * @param seq counts from 1 without a gap
 * @param person what they sign in with
 * @param action the method and the endpoint, as {@code PUT /api/v1/people/{id}}; or a word, as {@code signed-in}
 * @param path as it was asked for, with the ids
 * @param status as it was answered: 200, 403 …
 * @param detail what was noted, as JSON; may be empty
 * @param address where they were
 * @param correlation under which logs tell more
 * @param hash of this entry and all before it, in hexadecimal
 */
public record AuditEntry(
        long seq,
        Instant at,
        Optional<UUID> personId,
        String person,
        List<String> roles,
        String action,
        String path,
        int status,
        Optional<UUID> campaignId,
        String detail,
        String address,
        String correlation,
        String hash) {}
