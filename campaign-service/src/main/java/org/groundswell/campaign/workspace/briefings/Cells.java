package org.groundswell.campaign.workspace.briefings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundswell.campaign.workspace.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as a reader may see them.
 *
 * @param shared behind a link: groups of one to ten people are not told, as is usual for health data (the U.S. Centers for
 *     Medicare &amp; Medicaid Services suppress cells of 1 to 10, and what they could be worked out from)
 */
record Cells(boolean shared) {

    static final String WITHHELD = "not told";

    /** @param told whether it is the number itself; where it is not, nothing drawn or divided may give it away */
    record Cell(String text, boolean told) {}

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
        return shared && SmallGroups.isSmall(people);
    }

    /** Whether how much a number grew tells a small group: those who came, or those who were there before. */
    boolean isChangeHidden(long now, long before) {
        return isHidden(now) || isHidden(before) || isHidden(Math.abs(now - before));
    }

    /**
     * The parts of a total that stands beside them. One that is withheld must not be what the others leave of the total.
     *
     * @param parts null for unknown
     */
    List<Cell> parts(@Nullable Long total, List<@Nullable Long> parts) {
        boolean derivable = shared && total != null && !isHidden(total);
        Set<Integer> withheld = derivable ? SmallGroups.withheld(parts) : Set.of();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Long part = parts.get(i);
            cells.add(
                    withheld.contains(i)
                            ? new Cell(WITHHELD, false)
                            : new Cell(countOrUnknown(part), part == null || !isHidden(part)));
        }
        return cells;
    }
}
