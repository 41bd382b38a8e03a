package org.groundswell.contracts;

/** What the payer answered. */
public enum ResponseKind implements Coded {
    ACKNOWLEDGED,
    MEETING,
    OFFER,
    COUNTER_OFFER,
    EXTENSION,
    REFUSAL,
    HOSTILE,
    CLARIFICATION_WANTED,
    PUBLIC_STATEMENT,
    NOTICE_TO_MEMBERS,
    TERMINATION_NOTICE,
    AGREEMENT_IN_PRINCIPLE,
    SIGNED
}
