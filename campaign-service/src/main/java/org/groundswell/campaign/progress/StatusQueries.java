package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.progress.StatusView.DayStatus;
import org.jdbi.v3.core.Jdbi;

/** What a status page is read from. */
@ApplicationScoped
class StatusQueries {

    private final Jdbi jdbi;

    StatusQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * From here to the end of the transaction all queries, of other features too, see one committed state. Has to be the first
     * statement of its transaction.
     */
    void seeOneState() {
        jdbi.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"));
    }

    List<SegmentRow> segments(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT call_to_action_id, kind, market, milestone, people, lives
                        FROM segment_count
                        WHERE campaign_id = :campaign
                        ORDER BY call_to_action_id, kind, market
                        """)
                .bind("campaign", campaignId)
                .mapTo(SegmentRow.class)
                .list());
    }

    List<DayStatus> days(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT day, kind,
                            coalesce(sum(people) FILTER (WHERE milestone = 'asked'), 0) AS asked,
                            coalesce(sum(people) FILTER (WHERE milestone = 'sent'), 0) AS sent,
                            coalesce(sum(people) FILTER (WHERE milestone = 'reached'), 0) AS reached,
                            coalesce(sum(people) FILTER (WHERE milestone = 'acted'), 0) AS acted,
                            coalesce(sum(people) FILTER (WHERE milestone = 'confirmed'), 0) AS confirmed
                        FROM day_count
                        WHERE campaign_id = :campaign
                          AND milestone IN ('asked', 'sent', 'reached', 'acted', 'confirmed')
                          AND people <> 0
                        GROUP BY day, kind
                        ORDER BY day, kind
                        """)
                .bind("campaign", campaignId)
                .mapTo(DayStatus.class)
                .list());
    }

    Optional<Instant> firstOutreachAt(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT min(occurred_at)
                        FROM first_outreach
                        WHERE campaign_id = :campaign
                        """)
                .bind("campaign", campaignId)
                .mapTo(Instant.class)
                .findOne());
    }
}
