package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.refresh.StatusRevisions;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/** Freezes the counts of a campaign, and tells how they stood. */
@ApplicationScoped
class Markers {

    private final Jdbi jdbi;
    private final StatusRevisions revisions;
    private final Clock clock;

    Markers(Jdbi jdbi, StatusRevisions revisions, Clock clock) {
        this.jdbi = jdbi;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** One statement, so that the frozen counts are those of one committed state. */
    @Transactional
    MarkerView freeze(CurrentPerson person, UUID campaignId, String name) {
        MarkerView marker = jdbi.withHandle(handle -> handle.createQuery("""
                        WITH made AS (
                            INSERT INTO marker (campaign_id, name, created_by, created_at)
                            VALUES (:campaign, :name, :person, :now)
                            RETURNING id, campaign_id, name, created_at
                        ), frozen AS (
                            INSERT INTO marker_count (
                                marker_id, call_to_action_id, kind, market, milestone, people, lives)
                            SELECT made.id, call_to_action_id, kind, market, milestone, people, lives
                            FROM made
                            JOIN segment_count USING (campaign_id)
                        )
                        SELECT * FROM made
                        """)
                .bind("campaign", campaignId)
                .bind("name", name)
                .bind("person", person.id())
                .bind("now", clock.instant())
                .mapTo(MarkerView.class)
                .one());
        revisions.advance(List.of(campaignId));
        return marker;
    }

    /** The newest first. */
    List<MarkerView> of(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, campaign_id, name, created_at
                        FROM marker
                        WHERE campaign_id = :campaign
                        ORDER BY id DESC
                        LIMIT 100
                        """)
                .bind("campaign", campaignId)
                .mapTo(MarkerView.class)
                .list());
    }

    Optional<MarkerView> find(UUID campaignId, UUID markerId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, campaign_id, name, created_at
                        FROM marker
                        WHERE id = :marker
                          AND campaign_id = :campaign
                        """)
                .bind("marker", markerId)
                .bind("campaign", campaignId)
                .mapTo(MarkerView.class)
                .findOne());
    }

    List<SegmentRow> counts(UUID markerId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT call_to_action_id, kind, market, milestone, people, lives
                        FROM marker_count
                        WHERE marker_id = :marker
                        """)
                .bind("marker", markerId)
                .mapTo(SegmentRow.class)
                .list());
    }
}
