package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes deliveries in hand, by SQL that never looks for a state along an index. */
@ApplicationScoped
class ClaimTable {

    /** The subselect looks up three unique keys; a person's own consent first, then the contact point's, whoever uses it. */
    private static final String FORBIDDEN = """
            coalesce(
                (SELECT min(c.reason) FROM consent c
                 WHERE c.stakeholder_id = d.stakeholder_id AND c.channel = d.channel AND c.withdrawn
                    AND c.contact_hash IN ('', d.contact_hash)),
                (SELECT min(c.reason) FROM consent c
                 WHERE d.contact_hash <> '' AND c.contact_hash = d.contact_hash AND c.channel = d.channel
                    AND c.contact_hash <> '' AND c.withdrawn),
                (SELECT 'erased' FROM erased e WHERE e.stakeholder_id = d.stakeholder_id)) AS forbidden
            """;

    /**
     * CASE keeps from the planner how few of all deliveries are pending: it would sort all those that lie ahead, for every claim,
     * instead of reading a few along the index.
     */
    private static final String NEW_ONES = "SELECT d.id, " + FORBIDDEN + """
            FROM delivery d
            WHERE d.call_to_action_id = :callToActionId AND d.channel = :channel AND d.id > :after
                AND CASE WHEN d.state = 'pending' THEN d.not_before IS NULL END
            ORDER BY d.id
            LIMIT :atMost
            FOR UPDATE OF d SKIP LOCKED
            """;

    private static final String DUE_AGAIN = "SELECT d.id, " + FORBIDDEN + """
            FROM delivery d
            WHERE d.call_to_action_id = :callToActionId AND d.channel = :channel AND d.not_before <= :now
                AND d.state = 'pending'
            ORDER BY d.not_before
            LIMIT :atMost
            FOR UPDATE OF d SKIP LOCKED
            """;

    private static final String TAKE = """
            WITH taken AS (
                UPDATE delivery
                SET state = 'sending', claimed_by = :sender, changed_at = :now, not_before = NULL
                WHERE id = ANY (:ids) AND state = 'pending'
                RETURNING id, ask_id, call_to_action_id, channel, language, letter_version_id, sealed_contact, attempts
            )
            SELECT * FROM taken ORDER BY id
            """;

    private final Jdbi jdbi;

    ClaimTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A pending delivery, locked to the end of the transaction.
     *
     * @param forbidden why nothing may go to this person; absent where it may
     */
    record Candidate(UUID id, @Nullable String forbidden) {}

    /** Along the cursor: those with an id above {@code after}. */
    List<Candidate> newOnes(UUID callToActionId, Channel channel, UUID after, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(NEW_ONES)
                .bind("callToActionId", callToActionId)
                .bind("channel", channel)
                .bind("after", after)
                .bind("atMost", atMost)
                .mapTo(Candidate.class)
                .list());
    }

    /** Those that were put off until now. */
    List<Candidate> dueAgain(UUID callToActionId, Channel channel, Instant now, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(DUE_AGAIN)
                .bind("callToActionId", callToActionId)
                .bind("channel", channel)
                .bind("now", now)
                .bind("atMost", atMost)
                .mapTo(Candidate.class)
                .list());
    }

    List<ClaimedDelivery> take(List<UUID> ids, UUID sender, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bindArray("ids", UUID.class, ids)
                .bind("sender", sender)
                .bind("now", now)
                .mapTo(ClaimedDelivery.class)
                .list());
    }

    void insert(UUID claim, UUID sender, List<UUID> deliveries, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO delivery_claim (id, sender, deliveries, claimed_at)
                        VALUES (:claim, :sender, :ids, :now)
                        """)
                .bind("claim", claim)
                .bind("sender", sender)
                .bindArray("ids", UUID.class, deliveries)
                .bind("now", now)
                .execute());
    }

    /** Ends one claim. @return what was in its hands; nothing where there is no such claim */
    List<UUID> end(UUID claim) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        WITH ended AS (DELETE FROM delivery_claim WHERE id = :claim RETURNING deliveries)
                        SELECT unnest(deliveries) FROM ended
                        """).bind("claim", claim).mapTo(UUID.class).list());
    }

    /** Whose claims are open. */
    List<UUID> senders() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT sender FROM delivery_claim")
                .mapTo(UUID.class)
                .list());
    }

    /** Ends all claims of a sender. @return what was in its hands */
    List<UUID> endAll(UUID sender) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        WITH ended AS (DELETE FROM delivery_claim WHERE sender = :sender RETURNING deliveries)
                        SELECT unnest(deliveries) FROM ended
                        """).bind("sender", sender).mapTo(UUID.class).list());
    }
}
