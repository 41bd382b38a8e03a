package org.groundswell.stakeholder.audiences;

import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Coded;

/** By what somebody can be reached. */
public enum ContactPoint implements Coded {
    EMAIL(Channel.EMAIL),
    PHONE(Channel.CALL_LIST),
    ADDRESS(Channel.PRINT);

    private final Channel channel;

    ContactPoint(Channel channel) {
        this.channel = channel;
    }

    int flag() {
        return AudienceFlag.usableFor(channel).bit();
    }
}
