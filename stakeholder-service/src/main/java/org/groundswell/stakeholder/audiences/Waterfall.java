package org.groundswell.stakeholder.audiences;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LeftOutReason;

/**
 * Decides who of an audience is asked: for each combination of flags, the first reason that applies, in the order of
 * {@link LeftOutReason}. The count and the freeze look their stakeholders up in the same list, so they can't disagree. Only
 * repeats in a household are left to the query, since they depend on who else is asked.
 */
final class Waterfall {

    private final List<Channel> channels;

    /** @param channels in the order in which they are tried */
    Waterfall(List<Channel> channels) {
        this.channels = channels;
    }

    /** The verdicts by flags. */
    List<Integer> verdicts() {
        return IntStream.range(0, AudienceFlag.combinations())
                .map(this::verdict)
                .boxed()
                .toList();
    }

    int verdict(int flags) {
        if (AudienceFlag.SUPPRESSED.in(flags)) {
            return Verdict.leftOut(LeftOutReason.SUPPRESSED);
        }
        if (AudienceFlag.DECEASED.in(flags)) {
            return Verdict.leftOut(LeftOutReason.DECEASED);
        }
        if (optedOut(flags)) {
            return Verdict.leftOut(LeftOutReason.OPTED_OUT);
        }
        if (AudienceFlag.MINOR_WITHOUT_ADDRESSEE.in(flags)) {
            return Verdict.leftOut(LeftOutReason.MINOR_WITHOUT_ADDRESSEE);
        }
        if (AudienceFlag.OTHER_COVER.in(flags)) {
            return Verdict.leftOut(LeftOutReason.OTHER_LINE_OF_BUSINESS);
        }
        if (!reachable(flags)) {
            return Verdict.leftOut(LeftOutReason.NO_USABLE_CONTACT_POINT);
        }
        if (AudienceFlag.MERGED.in(flags)) {
            return Verdict.leftOut(LeftOutReason.DUPLICATE);
        }
        return channels.stream()
                .filter(channel -> mayUse(channel, flags))
                .map(Verdict::askedBy)
                .findFirst()
                .orElseThrow();
    }

    /** Nothing is left to reach them by, and at least once because they said so. */
    private boolean optedOut(int flags) {
        return !reachable(flags)
                && channels.stream()
                        .anyMatch(channel -> AudienceFlag.optedOutOf(channel).in(flags));
    }

    private boolean reachable(int flags) {
        return channels.stream().anyMatch(channel -> mayUse(channel, flags));
    }

    private static boolean mayUse(Channel channel, int flags) {
        return AudienceFlag.usableFor(channel).in(flags)
                && !AudienceFlag.optedOutOf(channel).in(flags);
    }
}
