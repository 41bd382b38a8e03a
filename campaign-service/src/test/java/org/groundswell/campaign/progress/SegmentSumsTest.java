package org.groundswell.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.StakeholderKind;
import org.junit.jupiter.api.Test;

class SegmentSumsTest {

    private static final UUID CALL = UUID.randomUUID();

    @Test
    void whereArrivalsWereNotSignalledBefore_itIsUnknownHowManyMoreWereReached() {
        SegmentSums paper = SegmentSums.of(List.of(row(Milestone.ASKED, 900)));
        SegmentSums paperAndMail = SegmentSums.of(
                List.of(row(Milestone.ASKED, 1_500), row(Milestone.REACH_KNOWABLE, 600), row(Milestone.REACHED, 500)));

        SegmentSums added = paperAndMail.minus(paper);

        assertThat(added.totals().asked()).isEqualTo(600);
        assertThat(added.totals().reached()).isNull();
        assertThat(added.byKind().get(StakeholderKind.PATIENT).reached()).isNull();
        assertThat(paperAndMail.minus(SegmentSums.of(List.of())).totals().reached())
                .as("nobody had been asked, so nobody had been reached")
                .isEqualTo(500);
        assertThat(paperAndMail.minus(paperAndMail).totals().reached()).isZero();
    }

    private static SegmentRow row(String milestone, long people) {
        return new SegmentRow(CALL, StakeholderKind.PATIENT, "North", milestone, people, 0);
    }
}
