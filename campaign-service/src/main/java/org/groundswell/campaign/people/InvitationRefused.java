package org.groundswell.campaign.people;

import org.groundswell.platform.http.ProblemException;

/** 410: the link was used, taken back, is too old, or was never one; the answer does not tell which. */
final class InvitationRefused extends ProblemException {

    private InvitationRefused() {
        super(
                410,
                "invitation-over",
                "This invitation is over",
                "The link was used already, was taken back, or is too old. Ask for another one.");
    }

    static InvitationRefused over() {
        return new InvitationRefused();
    }
}
