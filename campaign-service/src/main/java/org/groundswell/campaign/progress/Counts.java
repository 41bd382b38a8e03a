package org.groundswell.campaign.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.UndeliverableReason;
import org.jspecify.annotations.Nullable;

/**
 * People, never messages. Each milestone counts those at it or beyond it.
 *
 * @param leftOut by reason: the audience matched them, and they were not asked
 * @param reached null where no channel gave a signal of arrival: unknown, not 0
 * @param reachKnowable people asked through a channel that gives one; {@code reached} is known of them only
 * @param closed by reason; hides no milestone
 * @param undeliverable by reason: people to whom nothing got through, as far as is known
 * @param inDoubt people with a message of which nobody knows whether it went
 * @param lives covered lives behind employers
 */
public record Counts(
        long asked,
        Map<String, Long> leftOut,
        long sent,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long reached,
        long reachKnowable,
        long acted,
        long confirmed,
        Map<String, Long> closed,
        Map<String, Long> undeliverable,
        long inDoubt,
        Lives lives) {

    /** Covered lives behind the employers at each milestone. */
    public record Lives(long asked, long acted, long confirmed) {}

    /** @param reachKnown whether a channel signals arrivals; the numbers of a difference do not tell */
    static Counts of(Tally tally, boolean reachKnown) {
        return new Counts(
                tally.people(Milestone.ASKED),
                reasons(tally, LeftOutReason.values(), Milestone::leftOut),
                tally.people(Milestone.SENT),
                reachKnown ? tally.people(Milestone.REACHED) : null,
                tally.people(Milestone.REACH_KNOWABLE),
                tally.people(Milestone.ACTED),
                tally.people(Milestone.CONFIRMED),
                reasons(tally, ClosingReason.values(), Milestone::closed),
                reasons(tally, UndeliverableReason.values(), Milestone::undeliverable),
                tally.people(Milestone.IN_DOUBT),
                new Lives(
                        tally.lives(Milestone.ASKED), tally.lives(Milestone.ACTED), tally.lives(Milestone.CONFIRMED)));
    }

    @JsonIgnore
    public long leftOutInAll() {
        return sum(leftOut.values());
    }

    @JsonIgnore
    public long undeliverableInAll() {
        return sum(undeliverable.values());
    }

    @JsonIgnore
    public long closedInAll() {
        return sum(closed.values());
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Only the reasons that there are, in the order in which they are defined. */
    private static <R extends Coded> Map<String, Long> reasons(Tally tally, R[] all, Function<R, String> milestone) {
        Map<String, Long> found = new LinkedHashMap<>();
        Arrays.stream(all).forEach(reason -> {
            long people = tally.people(milestone.apply(reason));
            if (people != 0) {
                found.put(reason.code(), people);
            }
        });
        return found;
    }
}
