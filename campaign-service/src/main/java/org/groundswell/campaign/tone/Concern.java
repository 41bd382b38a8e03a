package org.groundswell.campaign.tone;

import org.groundswell.contracts.Coded;

/** Why a wording is pointed out. */
public enum Concern implements Coded {
    /** It heats up what we want to settle. */
    INFLAMMATORY("may inflame"),
    /** Physicians compete with each other: wording that suggests to act together on terms can be read as a boycott. */
    JOINT_ACTION("may read as physicians acting together on terms");

    private final String words;

    Concern(String words) {
        this.words = words;
    }

    /** What a wording may do, to be said after it. */
    public String words() {
        return words;
    }
}
