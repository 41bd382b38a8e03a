package org.groundswell.contracts;

/** What a stakeholder is asked to do. */
public enum Action implements Coded {
    WRITE_LETTER,
    SEND_EMAIL,
    CALL,
    SIGN,
    MEET
}
