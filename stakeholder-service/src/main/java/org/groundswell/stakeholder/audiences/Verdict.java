package org.groundswell.stakeholder.audiences;

import java.util.Arrays;
import java.util.Optional;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LeftOutReason;

/**
 * What was decided of one stakeholder, as SQL computes with it: below {@link #FIRST_ASKED} the reason for leaving them out,
 * from there on the bit of the channel by which they are asked.
 */
public final class Verdict {

    /** The lowest verdict of somebody who is asked. */
    public static final int FIRST_ASKED = 16;

    private Verdict() {}

    static int leftOut(LeftOutReason reason) {
        return reason.ordinal() + 1;
    }

    /** Of somebody who is asked through the channel. */
    public static int askedBy(Channel channel) {
        return FIRST_ASKED << channel.ordinal();
    }

    /** Empty for somebody who is asked. */
    public static Optional<LeftOutReason> reason(int verdict) {
        return verdict < FIRST_ASKED ? Optional.of(LeftOutReason.values()[verdict - 1]) : Optional.empty();
    }

    /** Empty for somebody who is left out. */
    public static Optional<Channel> channel(int verdict) {
        return Arrays.stream(Channel.values())
                .filter(channel -> askedBy(channel) == verdict)
                .findFirst();
    }
}
