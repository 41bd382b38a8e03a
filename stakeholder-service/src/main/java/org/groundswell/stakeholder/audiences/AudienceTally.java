package org.groundswell.stakeholder.audiences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.stakeholder.audiences.AudienceCount.LeftOut;

/**
 * An audience counted in parts, which PostgreSQL's processes read side by side. It never lets a window be one of them, so repeats
 * in households are not counted one by one: they are those who would be asked in households, less the letters that go there.
 */
final class AudienceTally {

    /** Households are whole in each, and as their keys are hashes, the parts are alike. */
    private static final List<String> HOUSEHOLDS = List.of("s.household_key < 0", "s.household_key >= 0");

    private static final String ALONE = "s.household_key IS NULL";

    private static final String PEOPLE = """
            SELECT %s AS in_household, verdict, count(*) AS people,
                   coalesce((array_agg(id) FILTER (WHERE verdict >= :firstAsked AND uuid_hash(id) & :sparse = 0))[1\\\\:100], '{}') AS some
            FROM (
            %s) AS part
            GROUP BY kind_code, verdict
            """;

    /** To each household one through each channel by which anybody in it would be asked. */
    private static final String LETTERS = """
            SELECT true AS in_household, 0 AS verdict, coalesce(sum(bit_count(channels::bit(32))), 0)::bigint AS people,
                   '{}'::uuid[] AS some
            FROM (
                SELECT bit_or(verdict) FILTER (WHERE verdict >= :firstAsked) AS channels
                FROM (
            %s) AS part
                GROUP BY household_key
            ) AS household
            """;

    private static final int LETTERS_OF_HOUSEHOLDS = 0;

    private final List<Some> counted;

    AudienceTally(List<Some> counted) {
        this.counted = counted;
    }

    /** @param some ids of them, where they would be asked */
    record Some(boolean inHousehold, int verdict, long people, List<UUID> some) {
        boolean wouldBeAsked() {
            return verdict >= Verdict.FIRST_ASKED;
        }
    }

    /** A query of {@link Some}. */
    static String sql(JudgedAudience judged) {
        Stream<String> alone = Stream.of(PEOPLE.formatted("false", judged.withoutHouseholds(ALONE)));
        Stream<String> together = HOUSEHOLDS.stream()
                .filter(part -> judged.mayHaveHouseholds())
                .flatMap(part -> Stream.of(
                        PEOPLE.formatted("true", judged.withoutHouseholds(part)),
                        LETTERS.formatted(judged.withoutHouseholds(part))));
        return Stream.concat(together, alone).collect(Collectors.joining("UNION ALL\n"));
    }

    long matched() {
        return people(some -> some.verdict() != LETTERS_OF_HOUSEHOLDS);
    }

    long asked() {
        return people(Some::wouldBeAsked) - repeats();
    }

    List<LeftOut> leftOut() {
        Map<Integer, Long> verdicts =
                counted.stream().collect(Collectors.groupingBy(Some::verdict, Collectors.summingLong(Some::people)));
        return Arrays.stream(LeftOutReason.values())
                .map(reason -> new LeftOut(
                        reason,
                        reason == LeftOutReason.HOUSEHOLD_REPEAT
                                ? repeats()
                                : verdicts.getOrDefault(Verdict.leftOut(reason), 0L)))
                .toList();
    }

    /** Of every kind and channel by turns, since forty employers are easily lost among a million patients. */
    List<UUID> candidates() {
        List<UUID> candidates = new ArrayList<>();
        int longest =
                counted.stream().mapToInt(some -> some.some().size()).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (Some some : counted) {
                if (place < some.some().size()) {
                    candidates.add(some.some().get(place));
                }
            }
        }
        return candidates;
    }

    private long repeats() {
        return people(some -> some.inHousehold() && some.wouldBeAsked())
                - people(some -> some.verdict() == LETTERS_OF_HOUSEHOLDS);
    }

    private long people(Predicate<Some> which) {
        return counted.stream().filter(which).mapToLong(Some::people).sum();
    }
}
