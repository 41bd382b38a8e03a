package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Action;
import org.jdbi.v3.core.Jdbi;

/** What pages that are read over and over need of a plan, without loading all of it. Whoever asks has made sure that it may be seen. */
@ApplicationScoped
public class Outlines {

    private final Jdbi jdbi;
    private final Standings standings;

    Outlines(Jdbi jdbi, Standings standings) {
        this.jdbi = jdbi;
        this.standings = standings;
    }

    /** @param payer its name */
    public record CampaignOutline(UUID id, String name, String payer, CampaignState state) {}

    public record CallOutline(UUID id, String name, Action action, CallToActionState state) {}

    /** @throws CampaignNotFound where there is none */
    public CampaignOutline campaign(UUID campaignId) {
        Optional<CampaignRow> found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT campaign.name, payer.name AS payer
                        FROM campaign
                        JOIN payer ON payer.id = campaign.payer_id
                        WHERE campaign.id = :campaign
                        """)
                .bind("campaign", campaignId)
                .mapTo(CampaignRow.class)
                .findOne());
        CampaignRow row = found.orElseThrow(() -> CampaignNotFound.forId(campaignId));
        return new CampaignOutline(campaignId, row.name(), row.payer(), standings.ofCampaign(campaignId));
    }

    /** In the order in which they were added. */
    public List<CallOutline> callsToAction(UUID campaignId) {
        List<CallRow> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, name, action
                        FROM call_to_action
                        WHERE campaign_id = :campaign
                        ORDER BY id
                        """)
                .bind("campaign", campaignId)
                .mapTo(CallRow.class)
                .list());
        Map<UUID, CallToActionState> states =
                standings.ofCallsToAction(rows.stream().map(CallRow::id).toList());
        return rows.stream()
                .map(row -> new CallOutline(
                        row.id(), row.name(), row.action(), states.getOrDefault(row.id(), CallToActionState.DRAFT)))
                .toList();
    }

    record CampaignRow(String name, String payer) {}

    record CallRow(UUID id, String name, Action action) {}
}
