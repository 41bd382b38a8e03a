package org.groundswell.stakeholder.asks;

import java.time.LocalDate;
import org.groundswell.platform.progress.ProgressDelta;

/** One ask more at a milestone. */
final class AskDelta {

    private AskDelta() {}

    static ProgressDelta of(Ask ask, String milestone, LocalDate day) {
        return new ProgressDelta(
                ask.campaignId(),
                ask.callToActionId(),
                ask.kind(),
                ask.market(),
                day,
                milestone,
                1,
                ask.coveredLives());
    }
}
