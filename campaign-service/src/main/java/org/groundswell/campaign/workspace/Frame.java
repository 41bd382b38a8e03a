package org.groundswell.campaign.workspace;

/**
 * What stands around every page.
 *
 * @param person who is signed in; empty where nobody is
 * @param assets changes whenever style or script do, so that browsers can keep them
 */
record Frame(String person, String assets) {}
