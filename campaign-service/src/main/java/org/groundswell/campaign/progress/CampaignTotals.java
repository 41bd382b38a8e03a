package org.groundswell.campaign.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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
}
