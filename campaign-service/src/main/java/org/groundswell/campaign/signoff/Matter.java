package org.groundswell.campaign.signoff;

import org.groundswell.contracts.Coded;

/** What of a call to action is signed. */
public enum Matter implements Coded {
    LETTERS("the letters"),
    CALL_TO_ACTION("the plan"),
    AUDIENCE("the audience's rules");

    private final String words;

    Matter(String words) {
        this.words = words;
    }

    /** Within a sentence: "the letters". */
    public String words() {
        return words;
    }
}
