package org.groundswell.campaign.refresh;

import java.time.LocalDate;

/**
 * Other words for each state of a campaign that a reader of its status could tell apart.
 *
 * @param counts of what the other services counted
 * @param plan of all else: what is planned, launched, marked and answered
 */
public record StatusRevision(String counts, String plan) {

    /** One word for it, by which open pages are told. A new day changes what is overdue. */
    public String wordOn(LocalDate day) {
        return String.join("/", counts, plan, day.toString());
    }

    /** As nothing was ever known of. */
    static final StatusRevision NONE = new StatusRevision("", "");
}
