package org.groundswell.contracts;

/** Why somebody whom an audience matches is not asked. The order is the order in which the reasons are counted: the first that applies. */
public enum LeftOutReason implements Coded {
    SUPPRESSED,
    DECEASED,
    OPTED_OUT,
    MINOR_WITHOUT_ADDRESSEE,
    OTHER_LINE_OF_BUSINESS,
    NO_USABLE_CONTACT_POINT,
    DUPLICATE,
    HOUSEHOLD_REPEAT
}
