package org.groundswell.campaign.tone;

import org.groundswell.contracts.Coded;

/** Why a wording is pointed out. */
public enum Concern implements Coded {
    /** It heats up what we want to settle. */
    INFLAMMATORY,
    /** Physicians compete with each other: wording that suggests to act together on terms can be read as a boycott. */
    JOINT_ACTION
}
