package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.progress.ProgressDelta;
import org.jdbi.v3.core.Jdbi;

/** What a freeze brings to the progress. */
@ApplicationScoped
class FrozenCounts {

    private final Jdbi jdbi;

    FrozenCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Counted(StakeholderKind kind, String market, String milestone, long people, long lives) {}

    List<ProgressDelta> deltas(CallToActionLaunched launch, long freezeVersion, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT kind, market, milestone, people, lives
                        FROM frozen_count
                        WHERE call_to_action_id = :callToAction AND freeze_version = :version
                        """)
                .bind("callToAction", launch.callToActionId())
                .bind("version", freezeVersion)
                .mapTo(Counted.class)
                .map(counted -> new ProgressDelta(
                        launch.campaignId(),
                        launch.callToActionId(),
                        counted.kind(),
                        counted.market(),
                        day,
                        counted.milestone(),
                        counted.people(),
                        counted.lives()))
                .list());
    }
}
