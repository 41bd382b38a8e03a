package org.groundswell.campaign.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.Jdbi;

/** Where many campaigns stand, in three numbers each. */
@ApplicationScoped
public class CampaignTotals {

    private final Jdbi jdbi;

    CampaignTotals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** People at a milestone or beyond it. */
    public record Totals(long asked, long acted, long confirmed) {
        public static final Totals NONE = new Totals(0, 0, 0);
    }

    record Row(UUID campaignId, long asked, long acted, long confirmed) {}

    /** By campaign; none for one of which nothing was counted yet. */
    public Map<UUID, Totals> of(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT campaign_id,
                coalesce(sum(people) FILTER (WHERE milestone = 'asked'), 0) AS asked,
                coalesce(sum(people) FILTER (WHERE milestone = 'acted'), 0) AS acted,
                coalesce(sum(people) FILTER (WHERE milestone = 'confirmed'), 0) AS confirmed
            FROM segment_count
            WHERE campaign_id = ANY (:campaigns)
            GROUP BY campaign_id
            """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .mapTo(Row.class)
                .collect(toMap(Row::campaignId, row -> new Totals(row.asked(), row.acted(), row.confirmed()))));
    }

    /** People of one kind at a milestone or beyond it. */
    public record OfKind(UUID campaignId, StakeholderKind kind, long asked, long acted) {}

    /** By campaign and kind, those kinds only of whom somebody was asked. */
    public List<OfKind> byKind(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT campaign_id, kind,
                sum(people) FILTER (WHERE milestone = 'asked') AS asked,
                coalesce(sum(people) FILTER (WHERE milestone = 'acted'), 0) AS acted
            FROM segment_count
            WHERE campaign_id = ANY (:campaigns)
            GROUP BY campaign_id, kind
            HAVING sum(people) FILTER (WHERE milestone = 'asked') > 0
            ORDER BY campaign_id, kind
            """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .mapTo(OfKind.class)
                .list());
    }
}
