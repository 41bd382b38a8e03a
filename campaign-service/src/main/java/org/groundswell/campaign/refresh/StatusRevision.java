package org.groundswell.campaign.refresh;

/**
 * Other words for each state of a campaign that a reader of its status could tell apart.
 *
 * @param counts of what the other services counted
 * @param plan of all else: what is planned, launched, marked and answered
 */
public record StatusRevision(String counts, String plan) {

    /** As nothing was ever known of. */
    static final StatusRevision NONE = new StatusRevision("", "");
}
