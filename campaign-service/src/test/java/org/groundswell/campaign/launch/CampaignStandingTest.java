package org.groundswell.campaign.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.planning.CallToActionState.CANCELLED;
import static org.groundswell.campaign.planning.CallToActionState.DRAFT;
import static org.groundswell.campaign.planning.CallToActionState.LAUNCHING;
import static org.groundswell.campaign.planning.CallToActionState.PAUSED;
import static org.groundswell.campaign.planning.CallToActionState.RUNNING;
import static org.groundswell.campaign.planning.CallToActionState.STANDING_DOWN;

import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CampaignState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignStandingTest {

    @Test
    void aCampaign_isADraft_untilSomethingIsLaunched() {
        assertThat(state(false, null)).isEqualTo(CampaignState.DRAFT);
        assertThat(state(false, null, DRAFT)).isEqualTo(CampaignState.DRAFT);
        assertThat(state(false, null, DRAFT, LAUNCHING)).isEqualTo(CampaignState.LAUNCHING);
    }

    @Test
    void aCampaign_runs_asLongAsAnythingOfItRuns() {
        assertThat(state(true, null, RUNNING, PAUSED, STANDING_DOWN)).isEqualTo(CampaignState.RUNNING);
    }

    @Test
    void aCampaign_runsOn_whileAFurtherWaveIsPlannedOrLaunching() {
        assertThat(state(true, null, CANCELLED, DRAFT)).isEqualTo(CampaignState.RUNNING);
        assertThat(state(true, null, CANCELLED, LAUNCHING)).isEqualTo(CampaignState.RUNNING);
    }

    @Test
    void aCampaign_isPaused_whenAllThatIsOutIsPaused() {
        assertThat(state(true, null, PAUSED, DRAFT)).isEqualTo(CampaignState.PAUSED);
    }

    @Test
    void aCampaignThatIsCalledOff_isStandingDown_untilTheLastConfirmation() {
        assertThat(state(true, Ending.STOOD_DOWN, STANDING_DOWN, CANCELLED)).isEqualTo(CampaignState.STANDING_DOWN);
        assertThat(state(true, Ending.STOOD_DOWN, CANCELLED, DRAFT)).isEqualTo(CampaignState.CANCELLED);
    }

    @Test
    void aCampaignThatIsEnded_staysSo() {
        assertThat(state(true, Ending.CLOSED, DRAFT)).isEqualTo(CampaignState.CLOSED);
        assertThat(state(false, Ending.CANCELLED, DRAFT)).isEqualTo(CampaignState.CANCELLED);
    }

    private static CampaignState state(boolean released, @Nullable Ending ending, CallToActionState... calls) {
        return new CampaignStanding(UUID.randomUUID(), released, ending, Set.of(calls)).state();
    }
}
