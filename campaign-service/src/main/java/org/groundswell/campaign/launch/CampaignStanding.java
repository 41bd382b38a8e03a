package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.LAUNCHING;
import static org.groundswell.campaign.planning.CallToActionState.PAUSED;
import static org.groundswell.campaign.planning.CallToActionState.RUNNING;
import static org.groundswell.campaign.planning.CallToActionState.STANDING_DOWN;

import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CampaignState;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign's state is derived from.
 *
 * @param released whether anything of it was ever released: then it runs until somebody ends it, since people still act and the
 *     payer still answers when the last call to action is over
 * @param calls the states that its calls to action are in
 */
record CampaignStanding(
        UUID campaignId, boolean released, @Nullable Ending ending, Set<CallToActionState> calls) {

    CampaignState state() {
        return ending == null ? whileOpen() : ended(ending);
    }

    private CampaignState ended(Ending how) {
        return switch (how) {
            case CLOSED -> CampaignState.CLOSED;
            case CANCELLED -> CampaignState.CANCELLED;
            case STOOD_DOWN -> calls.contains(STANDING_DOWN) ? CampaignState.STANDING_DOWN : CampaignState.CANCELLED;
        };
    }

    private CampaignState whileOpen() {
        if (calls.contains(RUNNING)) {
            return CampaignState.RUNNING;
        }
        if (calls.contains(PAUSED)) {
            return CampaignState.PAUSED;
        }
        if (calls.contains(STANDING_DOWN)) {
            return CampaignState.STANDING_DOWN;
        }
        if (released) {
            return CampaignState.RUNNING;
        }
        return calls.contains(LAUNCHING) ? CampaignState.LAUNCHING : CampaignState.DRAFT;
    }
}
