package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;

/** What other features may know of launches. */
@ApplicationScoped
public class Runs {

    private final CallsToAction calls;
    private final RunRows rows;

    Runs(CallsToAction calls, RunRows rows) {
        this.calls = calls;
        this.rows = rows;
    }

    /** Of every call to action, in the order in which they were added. Whoever asks has made sure that the campaign may be seen. */
    @Transactional
    public List<RunView> ofCampaign(UUID campaignId) {
        List<CallToActionSummary> found = calls.ofCampaign(campaignId);
        List<UUID> ids = found.stream().map(CallToActionSummary::id).toList();
        Map<UUID, RunRow> runs = rows.runs(ids);
        Map<UUID, List<RunView.Freeze>> freezes = rows.freezes(ids);
        Map<UUID, List<RunView.Batch>> toRecall = rows.batchesToRecall(ids);
        return found.stream()
                .map(call -> runs.getOrDefault(call.id(), RunRow.neverLaunched(call.id()))
                        .view(
                                call,
                                freezes.getOrDefault(call.id(), List.of()),
                                toRecall.getOrDefault(call.id(), List.of())))
                .toList();
    }
}
