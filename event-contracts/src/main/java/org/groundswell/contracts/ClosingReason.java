package org.groundswell.contracts;

/** Why an ask was closed. Hides no milestone. */
public enum ClosingReason implements Coded {
    OPTED_OUT,
    DECLINED,
    WITHDRAWN
}
