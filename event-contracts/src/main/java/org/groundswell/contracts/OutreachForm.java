package org.groundswell.contracts;

/** What the stakeholder did. */
public enum OutreachForm implements Coded {
    LETTER,
    EMAIL,
    CALL,
    SIGNATURE,
    MEETING
}
