package org.groundswell.campaign.workspace.signing;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;

/**
 * @param sentence where it stands, in one sentence
 * @param unknown why it is not known where it stands; empty where it is
 * @param wording in letters to sign, pointed out and not decided on
 * @param mayName whether the reader names seats
 * @param holders people and roles to choose from
 * @param once see {@code SubmitOnce}
 */
public record SignOffPage(
        UUID campaignId,
        String campaign,
        String sentence,
        String unknown,
        boolean complete,
        List<String> missing,
        List<SeatRow> seats,
        List<String> wording,
        boolean mayName,
        List<Choice> holders,
        List<Choice> matters,
        String once) {

    /**
     * @param pill the state's colour
     * @param waiting for how long; empty where nobody waits for it
     */
    public record SeatRow(
            UUID id,
            String name,
            String holder,
            String signs,
            String state,
            String pill,
            String waiting,
            List<Item> items,
            boolean maySign,
            String whyNot) {}

    /** @param detail who decided, and when */
    public record Item(String what, String state, String pill, String detail) {}
}
