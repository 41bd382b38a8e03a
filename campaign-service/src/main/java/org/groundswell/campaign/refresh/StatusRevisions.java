package org.groundswell.campaign.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How often what is shown of a campaign has changed. In the database, so that every instance tells its pages. */
@ApplicationScoped
public class StatusRevisions {

    private final Jdbi jdbi;

    StatusRevisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Called last in the transaction that changed something, since its row is shared by all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advance(Collection<UUID> campaignIds) {
        if (campaignIds.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO status_revision (campaign_id, revision)
                        SELECT DISTINCT campaign_id, 1
                        FROM unnest(:campaigns) AS changed (campaign_id)
                        ORDER BY campaign_id
                        ON CONFLICT (campaign_id) DO UPDATE SET revision = status_revision.revision + 1
                        """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .execute());
    }

    /** Changes of state need no revision of their own: the runs carry versions. */
    Map<UUID, String> of(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT watched.campaign_id, concat_ws('.',
                            coalesce(status_revision.revision, 0),
                            campaign.version,
                            (SELECT string_agg(state || version, '.' ORDER BY call_to_action_id)
                             FROM call_to_action_run
                             WHERE call_to_action_run.campaign_id = watched.campaign_id)) AS revision
                        FROM unnest(:campaigns) AS watched (campaign_id)
                        JOIN campaign ON campaign.id = watched.campaign_id
                        LEFT JOIN status_revision ON status_revision.campaign_id = watched.campaign_id
                        """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .reduceRows(new HashMap<>(), (revisions, row) -> {
                    revisions.put(row.getColumn("campaign_id", UUID.class), row.getColumn("revision", String.class));
                    return revisions;
                }));
    }
}
