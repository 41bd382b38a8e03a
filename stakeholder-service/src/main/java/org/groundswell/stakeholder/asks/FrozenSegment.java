package org.groundswell.stakeholder.asks;

import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.audiences.Verdict;

/**
 * How many of a kind and market a freeze decided about in one way.
 *
 * @param verdict see {@link Verdict}
 * @param lives covered lives, where they are employers
 */
record FrozenSegment(StakeholderKind kind, String market, int verdict, long people, long lives) {

    boolean isAsked() {
        return verdict >= Verdict.FIRST_ASKED;
    }

    String milestone() {
        return Verdict.reason(verdict).map(Milestone::leftOut).orElse(Milestone.ASKED);
    }
}
