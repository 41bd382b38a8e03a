package org.groundswell.campaign.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.campaign.planning.Outlines.CallOutline;
import org.groundswell.campaign.progress.SegmentRow.Segment;
import org.groundswell.campaign.progress.StatusView.CallStatus;
import org.groundswell.campaign.progress.StatusView.KindStatus;
import org.groundswell.campaign.progress.StatusView.MarketStatus;
import org.groundswell.campaign.progress.StatusView.SegmentStatus;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.StakeholderKind;

/** The counts of a campaign by segment, and everything that is added up from them: so the numbers of a page agree. */
final class SegmentSums {

    private final Map<Segment, Tally> segments;
    /** Of a difference, the sums that it is the difference of: they tell whether arrivals are signalled, and were. */
    private final Map<Segment, Tally> known;

    private final Map<Segment, Tally> earlier;

    private SegmentSums(Map<Segment, Tally> segments, Map<Segment, Tally> known, Map<Segment, Tally> earlier) {
        this.segments = segments;
        this.known = known;
        this.earlier = earlier;
    }

    static SegmentSums of(List<SegmentRow> rows) {
        Map<Segment, Tally> segments = new LinkedHashMap<>();
        rows.forEach(row -> tally(segments, row.segment()).add(row.milestone(), row.people(), row.lives()));
        return new SegmentSums(segments, segments, Map.of());
    }

    SegmentSums minus(SegmentSums earlier) {
        Map<Segment, Tally> difference = new LinkedHashMap<>();
        segments.forEach((segment, tally) -> tally(difference, segment).add(tally, 1));
        earlier.segments.forEach((segment, tally) -> tally(difference, segment).add(tally, -1));
        return new SegmentSums(difference, segments, earlier.segments);
    }

    Counts totals() {
        return counts(sum(segments.values()), sum(known.values()), sum(earlier.values()));
    }

    /** One for each call to action that is planned, in that order. */
    List<CallStatus> byCall(List<CallOutline> planned) {
        return planned.stream()
                .map(call -> new CallStatus(
                        call.id(), call.name(), call.action(), call.state(), segmentsOf(call.id()), totals(call.id())))
                .toList();
    }

    /** The audiences that occur, in the order in which they are defined. */
    Map<StakeholderKind, Counts> byKind() {
        return by(Segment::kind);
    }

    /** The markets that occur, by name. */
    Map<String, Counts> byMarket() {
        return by(Segment::market);
    }

    List<KindStatus> kinds() {
        return byKind().entrySet().stream()
                .map(kind -> new KindStatus(kind.getKey(), kind.getValue()))
                .toList();
    }

    List<MarketStatus> markets() {
        return byMarket().entrySet().stream()
                .map(market -> new MarketStatus(market.getKey(), market.getValue()))
                .toList();
    }

    private <K extends Comparable<K>> Map<K, Counts> by(Function<Segment, K> part) {
        Map<K, Tally> sums = new TreeMap<>();
        Map<K, Tally> knownSums = sums(known, part);
        Map<K, Tally> earlierSums = sums(earlier, part);
        segments.forEach((segment, tally) -> tally(sums, part.apply(segment)).add(tally, 1));
        Map<K, Counts> counts = new LinkedHashMap<>();
        sums.forEach((key, tally) -> counts.put(
                key,
                counts(tally, knownSums.getOrDefault(key, new Tally()), earlierSums.getOrDefault(key, new Tally()))));
        return counts;
    }

    private static <K> Map<K, Tally> sums(Map<Segment, Tally> segments, Function<Segment, K> part) {
        Map<K, Tally> sums = new HashMap<>();
        segments.forEach((segment, tally) -> tally(sums, part.apply(segment)).add(tally, 1));
        return sums;
    }

    private List<SegmentStatus> segmentsOf(UUID callToActionId) {
        return segments.entrySet().stream()
                .filter(entry -> entry.getKey().callToActionId().equals(callToActionId))
                .map(entry -> new SegmentStatus(
                        entry.getKey().kind(),
                        entry.getKey().market(),
                        counts(
                                entry.getValue(),
                                known.getOrDefault(entry.getKey(), new Tally()),
                                earlier.getOrDefault(entry.getKey(), new Tally()))))
                .toList();
    }

    private Counts totals(UUID callToActionId) {
        return counts(
                sum(of(segments, callToActionId)), sum(of(known, callToActionId)), sum(of(earlier, callToActionId)));
    }

    /** Where arrivals were not signalled earlier, how many there were then is unknown, and how many more are since; unless nobody was asked. */
    private static Counts counts(Tally tally, Tally known, Tally earlier) {
        boolean wasKnown = earlier.people(Milestone.ASKED) == 0 || earlier.people(Milestone.REACH_KNOWABLE) > 0;
        return Counts.of(tally, wasKnown && known.people(Milestone.REACH_KNOWABLE) > 0);
    }

    private static Collection<Tally> of(Map<Segment, Tally> segments, UUID callToActionId) {
        return segments.entrySet().stream()
                .filter(entry -> entry.getKey().callToActionId().equals(callToActionId))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Tally sum(Collection<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(tally -> sum.add(tally, 1));
        return sum;
    }

    private static <K> Tally tally(Map<K, Tally> tallies, K part) {
        return tallies.computeIfAbsent(part, key -> new Tally());
    }
}
