package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CampaignAccess;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of {@code batch}. */
@ApplicationScoped
class BatchTable {

    /** Who did it, and when. */
    record Step(BatchState to, Instant at, String by) {}

    private static final String COLUMNS = """
            SELECT id, number, campaign_id, call_to_action_id, channel, state, pieces, created_at, rendered_at, approved_at,
                   approved_by, released_at, released_by, fetched_at, accepted_at, closed_at, recall_asked_at, recalled_at,
                   recall_reason, problem
              FROM batch
            """;

    private final Jdbi jdbi;

    BatchTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID insert(UUID campaignId, UUID callToActionId, Channel channel, int pieces, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO batch (campaign_id, call_to_action_id, channel, state, pieces, created_at)
                        VALUES (:campaignId, :callToActionId, :channel, 'rendering', :pieces, :now)
                        RETURNING id
                        """)
                .bind("campaignId", campaignId)
                .bind("callToActionId", callToActionId)
                .bind("channel", channel)
                .bind("pieces", pieces)
                .bind("now", now)
                .mapTo(UUID.class)
                .one());
    }

    Optional<Batch> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " WHERE id = :id")
                .bind("id", id)
                .mapTo(Batch.class)
                .findOne());
    }

    Batch existing(UUID id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("batch", id));
    }

    /** Keeps others from changing it to the end of the transaction. */
    Batch lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Batch.class)
                .findOne()
                .orElseThrow(() -> ProblemException.notFound("batch", id)));
    }

    List<Batch> lockOpenOf(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        WHERE call_to_action_id = :call AND state NOT IN ('closed', 'recalled')
                        ORDER BY id
                        FOR UPDATE
                        """)
                .bind("call", callToActionId)
                .mapTo(Batch.class)
                .list());
    }

    List<Batch> page(
            @Nullable UUID callToActionId,
            @Nullable UUID campaignId,
            @Nullable String state,
            CampaignAccess access,
            @Nullable UUID after,
            int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        WHERE (:call::uuid IS NULL OR call_to_action_id = :call)
                          AND (:campaign::uuid IS NULL OR campaign_id = :campaign)
                          AND (:state::text IS NULL OR state = :state)
                          AND (:all OR campaign_id = ANY (:campaigns))
                          AND (:after::uuid IS NULL OR id < :after)
                        ORDER BY id DESC
                        LIMIT :limit
                        """)
                .bind("call", callToActionId)
                .bind("campaign", campaignId)
                .bind("state", state)
                .bind("all", access.all())
                .bindArray("campaigns", UUID.class, access.campaigns())
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Batch.class)
                .list());
    }

    boolean isStoodDown(UUID callToActionId) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("SELECT state = 'stood_down' FROM call_to_action WHERE id = :id")
                                .bind("id", callToActionId)
                                .mapTo(Boolean.class)
                                .findOne())
                .orElse(false);
    }

    List<UUID> rendering() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM batch WHERE state = 'rendering' ORDER BY id")
                        .mapTo(UUID.class)
                        .list());
    }

    /** @throws BatchNotReady where it has no way from where it is to there */
    void move(Batch batch, Step step) {
        if (!batch.state().canBecome(step.to())) {
            throw BatchNotReady.to(step.to(), batch);
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE batch
                           SET state = :to,
                               rendered_at = CASE WHEN :to = 'rendered' THEN :at ELSE rendered_at END,
                               approved_at = CASE WHEN :to = 'approved' THEN coalesce(approved_at, :at) ELSE approved_at END,
                               approved_by = CASE WHEN :to = 'approved' THEN coalesce(approved_by, :by) ELSE approved_by END,
                               released_at = CASE WHEN :to = 'released' THEN :at ELSE released_at END,
                               released_by = CASE WHEN :to = 'released' THEN :by ELSE released_by END,
                               fetched_at  = CASE WHEN :to = 'fetched' THEN :at ELSE fetched_at END,
                               fetched_by  = CASE WHEN :to = 'fetched' THEN :by ELSE fetched_by END,
                               accepted_at = CASE WHEN :to = 'accepted' THEN :at ELSE accepted_at END,
                               closed_at   = CASE WHEN :to = 'closed' THEN :at ELSE closed_at END,
                               recalled_at = CASE WHEN :to = 'recalled' THEN :at ELSE recalled_at END,
                               recall_reason = CASE WHEN :to = 'recalled' THEN :by ELSE recall_reason END,
                               problem = NULL
                         WHERE id = :id
                        """)
                .bind("to", step.to())
                .bind("at", step.at())
                .bind("by", step.by())
                .bind("id", batch.id())
                .execute());
    }

    void askForRecall(UUID id, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE batch SET recall_asked_at = coalesce(recall_asked_at, :now) WHERE id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute());
    }

    void countPieces(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE batch
                           SET pieces = (SELECT count(*) FROM piece WHERE batch_id = :id AND taken_out IS NULL)
                         WHERE id = :id
                        """).bind("id", id).execute());
    }

    void problem(UUID id, String problem) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE batch SET problem = :problem WHERE id = :id")
                .bind("problem", problem)
                .bind("id", id)
                .execute());
    }
}
