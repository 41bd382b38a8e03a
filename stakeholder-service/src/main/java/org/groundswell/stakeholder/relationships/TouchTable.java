package org.groundswell.stakeholder.relationships;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.stakeholder.relationships.LogTouch.NewTouch;
import org.jdbi.v3.core.Jdbi;

/** The SQL of touches. */
@ApplicationScoped
class TouchTable {

    private static final int SHOWN = 200;

    private final Jdbi jdbi;

    TouchTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty where there is no such stakeholder. What is logged of somebody who was merged is the other one's. */
    Optional<Touch> add(UUID stakeholderId, NewTouch touch, String loggedBy, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO touch (stakeholder_id, campaign_id, kind, touched_at, note, promise, promised_for, logged_by, logged_at)
                        SELECT coalesce(merged_into, id), :campaign, :kind, :touchedAt, :note, :promise, :promisedFor, :loggedBy, :now
                        FROM stakeholder
                        WHERE id = :stakeholder
                        RETURNING *
                        """)
                .bind("stakeholder", stakeholderId)
                .bind("campaign", touch.campaignId().orElse(null))
                .bind("kind", touch.kind())
                .bind("touchedAt", touch.at().orElse(now))
                .bind("note", touch.note().map(String::strip).orElse(null))
                .bind("promise", touch.promise().map(String::strip).orElse(null))
                .bind("promisedFor", touch.promisedFor().orElse(null))
                .bind("loggedBy", loggedBy)
                .bind("now", now)
                .mapTo(Touch.class)
                .findOne());
    }

    /** Empty where there is no such promise. Kept is kept: the first time stands. */
    Optional<Touch> keep(UUID stakeholderId, UUID touchId, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE touch SET kept_at = coalesce(kept_at, :at)
                        WHERE id = :id AND stakeholder_id = :stakeholder AND promise IS NOT NULL
                        RETURNING *
                        """)
                .bind("id", touchId)
                .bind("stakeholder", stakeholderId)
                .bind("at", at)
                .mapTo(Touch.class)
                .findOne());
    }

    /** The newest first. */
    List<Touch> of(UUID stakeholderId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM touch
                        WHERE stakeholder_id = :stakeholder
                        ORDER BY touched_at DESC, id DESC
                        LIMIT :shown
                        """)
                .bind("stakeholder", stakeholderId)
                .bind("shown", SHOWN)
                .mapTo(Touch.class)
                .list());
    }
}
