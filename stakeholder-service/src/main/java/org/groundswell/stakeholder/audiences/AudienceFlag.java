package org.groundswell.stakeholder.audiences;

import org.groundswell.contracts.Channel;

/** The bits of {@code stakeholder.audience_flags}, lowest first, as the column's expression sets them. */
enum AudienceFlag {
    SUPPRESSED,
    DECEASED,
    MINOR_WITHOUT_ADDRESSEE,
    MERGED,
    EMAIL_USABLE,
    ADDRESS_USABLE,
    PHONE_USABLE,
    EMAIL_OPTED_OUT,
    PRINT_OPTED_OUT,
    CALLS_OPTED_OUT,
    /** No bit of the column: it depends on the campaign, so the query adds it. */
    OTHER_COVER;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int flags) {
        return (flags & bit()) != 0;
    }

    static int combinations() {
        return 1 << values().length;
    }

    static AudienceFlag usableFor(Channel channel) {
        return switch (channel) {
            case EMAIL, FORWARD -> EMAIL_USABLE;
            case PRINT -> ADDRESS_USABLE;
            case CALL_LIST -> PHONE_USABLE;
        };
    }

    static AudienceFlag optedOutOf(Channel channel) {
        return switch (channel) {
            case EMAIL, FORWARD -> EMAIL_OPTED_OUT;
            case PRINT -> PRINT_OPTED_OUT;
            case CALL_LIST -> CALLS_OPTED_OUT;
        };
    }
}
