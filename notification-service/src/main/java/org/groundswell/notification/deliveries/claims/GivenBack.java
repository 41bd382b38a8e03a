package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts claimed deliveries back to pending. Only those still in the same sender's hands: one in doubt stays in doubt. */
@ApplicationScoped
class GivenBack {

    private static final String GIVE_BACK = """
            UPDATE delivery d
            SET state = 'pending', claimed_by = NULL, changed_at = :now, not_before = t.not_before,
                attempts = d.attempts + t.attempts, diagnostic = coalesce(t.diagnostic, d.diagnostic)
            FROM unnest(:ids, :notBefore, :attempts, :diagnostics) AS t (id, not_before, attempts, diagnostic)
            WHERE d.id = t.id AND d.state = 'sending' AND d.claimed_by = :sender
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    GivenBack(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param attempts 1 where the recipient was refused, else 0
     * @param diagnostic what the other side said, if it was asked
     */
    record Row(
            UUID id,
            Instant notBefore,
            int attempts,
            @Nullable String diagnostic) {

        static Row untried(UUID id, Instant now) {
            return new Row(id, now, 0, null);
        }

        static Row refusedForNow(UUID id, Instant notBefore, String diagnostic) {
            return new Row(id, notBefore, 1, diagnostic);
        }
    }

    void giveBack(UUID sender, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(GIVE_BACK)
                .bindArray("ids", UUID.class, rows.stream().map(Row::id).toList())
                .bindArray(
                        "notBefore",
                        Instant.class,
                        rows.stream().map(Row::notBefore).toList())
                .bindArray(
                        "attempts",
                        Integer.class,
                        rows.stream().map(Row::attempts).toList())
                .bindArray(
                        "diagnostics",
                        String.class,
                        rows.stream().map(Row::diagnostic).toList())
                .bind("sender", sender)
                .bind("now", clock.instant())
                .execute());
    }
}
