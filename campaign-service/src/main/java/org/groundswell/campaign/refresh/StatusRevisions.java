package org.groundswell.campaign.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    /** Of one campaign: another word for each state that a reader could tell apart. */
    public String of(UUID campaignId) {
        return of(List.of(campaignId)).getOrDefault(campaignId, "");
    }

    /** What has a version of its own, as the campaign, its calls to action and their runs, needs no revision. */
    Map<UUID, String> of(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT watched.campaign_id, concat_ws('.',
                coalesce(status_revision.revision, 0),
                campaign.version,
                payer.version,
                campaign_run.ending,
                campaign_run.first_released_at,
                (SELECT count(*) || '-' || sum(version)
                 FROM call_to_action
                 WHERE call_to_action.campaign_id = watched.campaign_id),
                (SELECT sum(version)
                 FROM contract
                 JOIN campaign_contract ON campaign_contract.contract_id = contract.id
                 WHERE campaign_contract.campaign_id = watched.campaign_id),
                (SELECT min(occurred_at)
                 FROM first_outreach
                 WHERE first_outreach.campaign_id = watched.campaign_id),
                (SELECT string_agg(state || version, '.' ORDER BY call_to_action_id)
                 FROM call_to_action_run
                 WHERE call_to_action_run.campaign_id = watched.campaign_id)) AS revision
            FROM unnest(:campaigns) AS watched (campaign_id)
            JOIN campaign ON campaign.id = watched.campaign_id
            JOIN payer ON payer.id = campaign.payer_id
            LEFT JOIN campaign_run ON campaign_run.campaign_id = watched.campaign_id
            LEFT JOIN status_revision ON status_revision.campaign_id = watched.campaign_id
            """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .reduceRows(new HashMap<>(), (revisions, row) -> {
                    revisions.put(row.getColumn("campaign_id", UUID.class), row.getColumn("revision", String.class));
                    return revisions;
                }));
    }
}
