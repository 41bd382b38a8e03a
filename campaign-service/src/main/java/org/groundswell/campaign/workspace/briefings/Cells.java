package org.groundswell.campaign.workspace.briefings;

import org.groundswell.campaign.workspace.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as a reader may see them.
 *
 * @param shared behind a link: groups of one to ten people are not told, as is usual for health data (the U.S. Centers for
 *     Medicare &amp; Medicaid Services suppress cells of 1 to 10)
 */
record Cells(boolean shared) {

    private static final long SMALLEST = 11;

    String count(long people) {
        return isHidden(people) ? "fewer than 11" : Numbers.count(people);
    }

    String countOrUnknown(@Nullable Long people) {
        return people == null ? "unknown" : count(people);
    }

    String share(long part, long whole) {
        return isHidden(part) || isHidden(whole) ? "–" : Numbers.share(part, whole);
    }

    boolean isHidden(long people) {
        return shared && people > 0 && people < SMALLEST;
    }
}
