package org.groundswell.campaign.workspace.signing;

import org.groundswell.campaign.signoff.SignOffView;

/** Where a signature stands, in a word. */
public final class SignOffWords {

    private SignOffWords() {}

    public static String of(SignOffView.State state) {
        return switch (state) {
            case SIGNED -> "Signed";
            case CHANGED -> "To be signed again";
            case UNSIGNED -> "Not signed";
            case REFUSED -> "Refused";
        };
    }

    /** The colour of it. */
    public static String pill(SignOffView.State state) {
        return switch (state) {
            case SIGNED -> "good";
            case CHANGED, UNSIGNED -> "warn";
            case REFUSED -> "bad";
        };
    }
}
