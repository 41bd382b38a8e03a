package org.groundswell.campaign.workspace;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param person who is signed in; empty where nobody is
 * @param assets changes whenever style or script do, so that browsers can keep them
 * @param navigation the parts of the workspace that this person may open
 * @param tabs the pages of the campaign that the page is of; empty where it is of none
 * @param notice what has just been done, said once; may be empty
 * @param plans whether this person plans and launches
 */
public record Frame(
        String person, String assets, List<Link> navigation, List<Link> tabs, String notice, boolean plans) {

    /** @param current whether the page is there */
    public record Link(String label, String href, boolean current) {}

    Frame with(List<Link> pages) {
        return new Frame(person, assets, navigation, pages, notice, plans);
    }
}
