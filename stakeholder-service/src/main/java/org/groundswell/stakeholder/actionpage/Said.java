package org.groundswell.stakeholder.actionpage;

/** What a stakeholder has just told us, as the address of the page that thanks them has it. */
enum Said {
    DONE,
    SENT,
    ALREADY_SENT,
    DECLINED,
    OPTED_OUT
}
