package org.groundswell.campaign.workspace.launching;

import java.util.Arrays;
import org.groundswell.platform.http.ProblemException;

/** What can be done to a campaign as a whole. Each is confirmed by a word that is typed. */
enum StopOrGo {
    PAUSE(
            "pause",
            "Pause the campaign",
            "pause",
            "paused",
            "Nothing more goes out until you resume. What vendors have already is not held back. A launch that is not"
                    + " released yet is taken back."),
    RESUME(
            "resume",
            "Resume the campaign",
            "resume",
            "resumed",
            "What was held back goes out from now on, as the schedule says."),
    CLOSE(
            "close",
            "Close the campaign",
            "close",
            "closed",
            "The campaign came to its end. What has not gone out yet is not sent any more, batches that no vendor has are"
                    + " dropped, and nothing is launched in it again: it can't be opened a second time. What stakeholders"
                    + " and the payer still answer is counted."),
    STAND_DOWN(
            "stand-down",
            "Call the campaign off",
            "call off",
            "standing-down",
            "Nothing more goes out, for good: a campaign that is called off can't be resumed. What has gone can't be"
                    + " called back; you will see what vendors have in their hands."),
    CANCEL(
            "cancel",
            "Give the campaign up",
            "give up",
            "given-up",
            "Nothing of it was launched, and nothing can be launched any more. What was planned and written stays to be"
                    + " read.");

    private final String path;
    private final String title;
    private final String word;
    private final String notice;
    private final String consequence;

    StopOrGo(String path, String title, String word, String notice, String consequence) {
        this.path = path;
        this.title = title;
        this.word = word;
        this.notice = notice;
        this.consequence = consequence;
    }

    static StopOrGo of(String path) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.path.equals(path))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("page", path));
    }

    /** Whether it ends the campaign, which can't be undone. */
    boolean isEnd() {
        return this == CLOSE || this == STAND_DOWN || this == CANCEL;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    String word() {
        return word;
    }

    String notice() {
        return notice;
    }

    String consequence() {
        return consequence;
    }
}
