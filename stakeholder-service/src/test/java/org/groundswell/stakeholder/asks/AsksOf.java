package org.groundswell.stakeholder.asks;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What tests look up of a call to action, and what they wait for. */
@ApplicationScoped
public class AsksOf {

    private final Jdbi jdbi;
    private final Asks asks;

    AsksOf(Jdbi jdbi, Asks asks) {
        this.jdbi = jdbi;
        this.asks = asks;
    }

    public List<Ask> callToAction(UUID callToActionId) {
        return asks.ofCallToAction(callToActionId, null, 10_000);
    }

    public void awaitFrozen(UUID callToActionId, long version) {
        await("freeze").until(() -> count("""
                        SELECT count(*) FROM audience_freeze
                        WHERE call_to_action_id = :callToAction AND version = :version AND frozen_at IS NOT NULL
                        """, Map.of("callToAction", callToActionId, "version", version)) == 1);
    }

    public void awaitHandedOver(UUID callToActionId, int steps) {
        await("release").until(() -> count("""
                        SELECT count(*) FROM ask_release
                        WHERE call_to_action_id = :callToAction AND finished_at IS NOT NULL
                        """, Map.of("callToAction", callToActionId)) == steps);
    }

    /** What was counted of a milestone, whether it is folded already or not. */
    public long counted(UUID callToActionId, String milestone) {
        return count("""
                SELECT coalesce(sum(people), 0)
                FROM (SELECT call_to_action_id, milestone, people FROM progress_delta
                      UNION ALL
                      SELECT call_to_action_id, milestone, people FROM progress_count) AS counted
                WHERE call_to_action_id = :callToAction AND milestone = :milestone
                """, Map.of("callToAction", callToActionId, "milestone", milestone));
    }

    public String state(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT state FROM call_to_action WHERE id = :id")
                .bind("id", callToActionId)
                .mapTo(String.class)
                .one());
    }

    public long count(String sql, Map<String, ?> values) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMap(values).mapTo(Long.class).one());
    }
}
