package org.groundswell.campaign.workspace.letters;

import java.util.List;
import java.util.UUID;

/**
 * One version of a letter.
 *
 * @param used what became of it: "Sent with …"
 * @param signatures who signed this version, and who has yet to
 * @param kept wording that was pointed out, and why it stayed
 * @param edit where the next version is written; empty where that is not possible any more
 */
record LetterPage(
        UUID id,
        String title,
        String campaign,
        String campaignHref,
        String call,
        String subject,
        String body,
        String script,
        String sha256,
        String written,
        String used,
        List<Version> versions,
        List<Signature> signatures,
        List<Kept> kept,
        String edit) {

    /** @param difference to the version that is shown; empty for that one itself */
    record Version(int number, String written, String href, String difference, boolean current) {}

    /**
     * @param detail who decided, when, and why it does not count any more
     * @param changes where it stands beside what was signed; empty where it reads the same
     */
    record Signature(String seat, String state, String pill, String detail, String changes) {}

    record Kept(String wording, String reason, String person, String day) {}
}
