package org.groundswell.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;

/** The rows of {@code ask_reach}: one a person asked, from their first message on. */
@ApplicationScoped
class AskReachRepository {

    private static final String DERIVED = """
            WITH derived AS MATERIALIZED (
                SELECT ask_id,
                    (array_agg(campaign_id))[1] AS campaign_id,
                    (array_agg(call_to_action_id))[1] AS call_to_action_id,
                    min(kind) AS kind,
                    min(market) AS market,
                    max(covered_lives) AS covered_lives,
                    max(changed_at) AS last_change_at,
                    min(sent_at) AS sent_at,
                    min(reached_at) AS reached_at,
                    bool_or(sent_at IS NOT NULL AND channel = ANY (:signalling)) AS knowable,
                    bool_or(state IN ('sent', 'reached')) AS through,
                    bool_or(state = 'in_doubt') AS in_doubt,
                    (array_agg(reason ORDER BY problem_at DESC, id DESC)
                        FILTER (WHERE state IN ('bounced', 'returned', 'failed')))[1] AS undeliverable
                FROM delivery
                WHERE ask_id = ANY (:asks) AND channel <> 'forward'
                GROUP BY ask_id
            )
            """;

    private static final String INSERT_NEW = DERIVED + """
            , inserted AS (
                INSERT INTO ask_reach (ask_id, sent_at, reached_at, knowable, undeliverable, in_doubt)
                SELECT ask_id, sent_at, reached_at, knowable OR reached_at IS NOT NULL,
                    CASE WHEN NOT through THEN undeliverable END, in_doubt
                FROM derived
                ORDER BY ask_id
                ON CONFLICT (ask_id) DO NOTHING
                RETURNING *
            )
            SELECT d.ask_id, d.campaign_id, d.call_to_action_id, d.kind, d.market, d.covered_lives, d.last_change_at,
                NULL::timestamptz AS old_sent_at, NULL::timestamptz AS old_reached_at, false AS old_knowable,
                NULL::text AS old_undeliverable, false AS old_in_doubt,
                i.sent_at, i.reached_at, i.knowable, i.undeliverable, i.in_doubt
            FROM inserted i JOIN derived d USING (ask_id)
            """;

    private static final String LOCK = """
            SELECT ask_id FROM ask_reach WHERE ask_id = ANY (:asks) ORDER BY ask_id FOR UPDATE
            """;

    /** Sent and reached are set once; that somebody acted on what was sent shows that it reached them. */
    private static final String UPDATE = DERIVED + """
            , wanted AS (
                SELECT d.ask_id,
                    coalesce(r.sent_at, d.sent_at) AS sent_at,
                    coalesce(r.reached_at, d.reached_at,
                        CASE WHEN r.acted_at IS NOT NULL AND coalesce(r.sent_at, d.sent_at) IS NOT NULL
                            THEN greatest(r.acted_at, r.sent_at, d.sent_at) END) AS reached_at,
                    r.knowable OR d.knowable AS knowable,
                    CASE WHEN NOT d.through AND r.acted_at IS NULL THEN d.undeliverable END AS undeliverable,
                    d.in_doubt
                FROM derived d JOIN ask_reach r USING (ask_id)
            ), updated AS (
                UPDATE ask_reach r
                SET sent_at = w.sent_at,
                    reached_at = w.reached_at,
                    knowable = w.knowable OR w.reached_at IS NOT NULL,
                    undeliverable = w.undeliverable,
                    in_doubt = w.in_doubt
                FROM wanted w
                WHERE r.ask_id = w.ask_id
                    AND (r.sent_at, r.reached_at, r.knowable, r.undeliverable, r.in_doubt) IS DISTINCT FROM
                        (w.sent_at, w.reached_at, w.knowable OR w.reached_at IS NOT NULL, w.undeliverable, w.in_doubt)
                RETURNING r.ask_id,
                    old.sent_at AS old_sent_at, old.reached_at AS old_reached_at, old.knowable AS old_knowable,
                    old.undeliverable AS old_undeliverable, old.in_doubt AS old_in_doubt,
                    new.sent_at, new.reached_at, new.knowable, new.undeliverable, new.in_doubt
            )
            SELECT d.ask_id, d.campaign_id, d.call_to_action_id, d.kind, d.market, d.covered_lives, d.last_change_at,
                u.old_sent_at, u.old_reached_at, u.old_knowable, u.old_undeliverable, u.old_in_doubt,
                u.sent_at, u.reached_at, u.knowable, u.undeliverable, u.in_doubt
            FROM updated u JOIN derived d USING (ask_id)
            """;

    private final Jdbi jdbi;
    private final DeliveriesConfig config;

    AskReachRepository(Jdbi jdbi, DeliveriesConfig config) {
        this.jdbi = jdbi;
        this.config = config;
    }

    /** Inserts the rows that are not there yet. */
    List<ReachChange> insertNew(Collection<UUID> asks) {
        return changed(INSERT_NEW, asks);
    }

    /** Locks the rows that are there to the end of the transaction. */
    List<UUID> lock(Collection<UUID> asks) {
        return jdbi.withHandle(handle -> handle.createQuery(LOCK)
                .bindArray("asks", UUID.class, asks)
                .mapTo(UUID.class)
                .list());
    }

    /** Brings locked rows up to date; those that need no change are left alone. */
    List<ReachChange> update(Collection<UUID> asks) {
        return changed(UPDATE, asks);
    }

    private List<ReachChange> changed(String sql, Collection<UUID> asks) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("asks", UUID.class, asks)
                .bindArray("signalling", Channel.class, config.channelsWithArrivalSignal())
                .mapTo(ReachChange.class)
                .list());
    }
}
