package org.groundswell.contracts;

/** Why a delivery did not arrive. */
public enum UndeliverableReason implements Coded {
    BOUNCED_HARD,
    BOUNCED_SOFT,
    REFUSED_BY_SERVER,
    COMPLAINED,
    RETURNED_MOVED,
    RETURNED_UNKNOWN,
    RETURNED_REFUSED,
    RETURNED_OTHER,
    NOT_MAILED,
    WRONG_NUMBER,
    NOT_REACHED,
    NOT_RENDERED
}
