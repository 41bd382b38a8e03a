package org.groundswell.campaign.workspace.stakeholders;

import java.util.List;

/**
 * One stakeholder with what passed between us, the newest first.
 *
 * @param warning suppressed, opted out, deceased; empty for none
 */
record StakeholderPage(
        String name,
        String kindCode,
        String kind,
        String warning,
        List<Fact> facts,
        List<Fact> contact,
        List<Event> events) {

    record Fact(String label, String words) {}

    /** @param code of the part it is from: asks, outreach, consent, imports, touches */
    record Event(String when, String code, String what, String detail) {}
}
