package org.groundswell.stakeholder.asks;

import java.util.List;
import org.groundswell.contracts.StakeholderKind;

/**
 * What the rows themselves say of a call to action, for somebody who doubts the board. Asks that are frozen and wait for their
 * release are not in it.
 */
record AskCounts(List<Segment> segments, List<LeftOut> leftOut) {

    record Segment(
            StakeholderKind kind,
            String market,
            long asked,
            long acted,
            long confirmed,
            long optedOut,
            long declined,
            long withdrawn,
            Lives lives) {}

    /** Covered lives behind employers. */
    record Lives(long asked, long acted, long confirmed) {}

    record LeftOut(StakeholderKind kind, String market, String reason, long count) {}
}
