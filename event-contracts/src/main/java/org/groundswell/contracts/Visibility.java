package org.groundswell.contracts;

/** Who may see a payer response. Each includes those before it. */
public enum Visibility implements Coded {
    /** The negotiators alone: the default of an offer. */
    NEGOTIATORS,
    /** The campaign's members. */
    TEAM,
    /** Everyone who gets the briefing. */
    BRIEFING
}
