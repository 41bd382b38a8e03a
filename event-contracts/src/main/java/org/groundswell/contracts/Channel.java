package org.groundswell.contracts;

/** The way by which our message goes out. */
public enum Channel implements Coded {
    EMAIL,
    PRINT,
    CALL_LIST,
    /** "Send it for me": the stakeholder's own letter, which we pass on to the target. Never a milestone of the ask's own sending. */
    FORWARD
}
