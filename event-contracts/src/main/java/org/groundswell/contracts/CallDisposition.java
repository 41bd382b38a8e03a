package org.groundswell.contracts;

/** How a call centre's attempt ended. */
public enum CallDisposition implements Coded {
    TALKED,
    VOICEMAIL,
    NO_ANSWER,
    WRONG_NUMBER,
    REFUSED,
    DO_NOT_CALL,
    DECEASED
}
