package org.groundswell.campaign.progress;

import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;

/** One milestone of one segment, as it is stored. */
record SegmentRow(UUID callToActionId, StakeholderKind kind, String market, String milestone, long people, long lives) {

    Segment segment() {
        return new Segment(callToActionId, kind, market);
    }

    record Segment(UUID callToActionId, StakeholderKind kind, String market) {}
}
