package org.groundswell.campaign.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** How often what is shown of a campaign has changed. In the database, so that every instance tells its pages. */
@ApplicationScoped
public class StatusRevisions {

    /** What has a version of its own, as the campaign, its calls to action and their runs, needs no revision. */
    private static final String REVISIONS = """
            SELECT
                watched.campaign_id,
                concat_ws('.',
                    coalesce(status_revision.counts, 0),
                    (SELECT min(occurred_at)
                     FROM first_outreach
                     WHERE first_outreach.campaign_id = watched.campaign_id)) AS counts,
                concat_ws('.',
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
                    (SELECT string_agg(state || version, '.' ORDER BY call_to_action_id)
                     FROM call_to_action_run
                     WHERE call_to_action_run.campaign_id = watched.campaign_id)) AS plan
            FROM %s AS watched (campaign_id)
            JOIN campaign ON campaign.id = watched.campaign_id
            JOIN payer ON payer.id = campaign.payer_id
            LEFT JOIN campaign_run ON campaign_run.campaign_id = watched.campaign_id
            LEFT JOIN status_revision ON status_revision.campaign_id = watched.campaign_id
            """;

    private static final String OF_ONE = REVISIONS.formatted("(SELECT CAST(:campaign AS uuid))");
    private static final String OF_ALL = REVISIONS.formatted("unnest(:campaigns)");

    private final Jdbi jdbi;

    StatusRevisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Called last in the transaction that changed something, since its row is shared by all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advance(Collection<UUID> campaignIds) {
        advance(campaignIds, 0, 1);
    }

    /** The same, where nothing but counts changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advanceCounts(Collection<UUID> campaignIds) {
        advance(campaignIds, 1, 0);
    }

    private void advance(Collection<UUID> campaignIds, int counts, int plan) {
        if (campaignIds.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO status_revision AS known (campaign_id, counts, revision)
            SELECT DISTINCT campaign_id, :counts, :plan
            FROM unnest(:campaigns) AS changed (campaign_id)
            ORDER BY campaign_id
            ON CONFLICT (campaign_id) DO UPDATE
                SET counts = known.counts + excluded.counts, revision = known.revision + excluded.revision
            """)
                .bind("counts", counts)
                .bind("plan", plan)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .execute());
    }

    public StatusRevision of(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ONE)
                .bind("campaign", campaignId)
                .mapTo(Row.class)
                .findOne()
                .map(Row::revision)
                .orElse(StatusRevision.NONE));
    }

    Map<UUID, StatusRevision> of(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ALL)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .mapTo(Row.class)
                .collect(Collectors.toMap(Row::campaignId, Row::revision)));
    }

    record Row(UUID campaignId, String counts, String plan) {
        StatusRevision revision() {
            return new StatusRevision(counts, plan);
        }
    }
}
