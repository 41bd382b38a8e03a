package org.groundswell.campaign.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.campaign.progress.StatusView.MarketStatus;
import org.groundswell.contracts.StakeholderKind;

/**
 * How a campaign stood when its counts were frozen.
 *
 * @param added since an earlier marker; absent where there was none
 * @param kinds the audiences that were asked
 * @param markets by contract area, the audiences taken together
 */
public record FrozenStatus(
        Instant at, Counts totals, Optional<Counts> added, List<KindStatus> kinds, List<MarketStatus> markets) {

    public record KindStatus(StakeholderKind kind, Counts counts, Optional<Counts> added) {}
}
