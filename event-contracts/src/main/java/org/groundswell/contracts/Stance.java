package org.groundswell.contracts;

/** How the payer's answer leans. */
public enum Stance implements Coded {
    FAVOURABLE,
    NEUTRAL,
    UNFAVOURABLE
}
