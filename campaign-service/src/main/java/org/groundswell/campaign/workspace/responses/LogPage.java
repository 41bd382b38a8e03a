package org.groundswell.campaign.workspace.responses;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * The form in which an answer is logged or corrected.
 *
 * @param people at the payer, to choose from
 * @param correcting whether it is there already
 */
record LogPage(
        UUID campaignId,
        String payer,
        String title,
        String action,
        String back,
        Form form,
        List<Choice> subjects,
        List<Choice> kinds,
        List<Choice> stances,
        List<Choice> visibilities,
        List<Choice> calls,
        List<String> people,
        boolean correcting) {}
