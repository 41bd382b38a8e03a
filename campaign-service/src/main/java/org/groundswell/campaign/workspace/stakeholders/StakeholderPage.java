package org.groundswell.campaign.workspace.stakeholders;

import java.util.List;

/**
 * One stakeholder with what passed between us, the newest first.
 *
 * @param warning suppressed, opted out, deceased; empty for none
 * @param away why our messages are not among it; empty where they are
 */
record StakeholderPage(
        String name,
        String kindCode,
        String kind,
        String warning,
        List<Fact> facts,
        List<Fact> contact,
        List<Event> events,
        String away) {

    record Fact(String label, String words) {}

    /**
     * @param code of the part it is from: asks, outreach, consent, imports, touches, deliveries
     * @param letter the address of the letter that went out then; empty for none
     */
    record Event(String when, String code, String what, String detail, String letter) {}
}
