package org.groundswell.stakeholder.audiences;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The one piece of SQL that says who of an audience is asked and why the others are not. What is counted, listed and frozen all
 * select from it.
 * <p>
 * Of the patients in one household who would be asked through the same channel, only the first is: one letter comes to a house.
 */
public final class JudgedAudience {

    private static final String COLUMNS = """
            s.id, s.household_key, s.audience_flags >> 14 AS kind_code, coalesce(s.market, 'unknown') AS market, s.language,
                   CASE WHEN s.audience_flags >> 14 = 0 THEN s.covered_lives ELSE 0 END AS covered_lives""";

    /** What the flags say, and whether the cover is of another payer or another line of business. */
    private static final String VERDICT = """
            (:verdicts)[1 + (s.audience_flags & 1023) + (%s >> (s.audience_flags >> 10) & 1)::int * 1024]""";

    private static final String NOBODY_BEFORE = """
            SELECT %s,
                   false AS asked_before,
                   %s AS verdict
            FROM stakeholder s
            WHERE %s
            """;

    /** Who was asked before comes first in a household, with the channel of then. */
    private static final String SOME_BEFORE = """
            SELECT %s,
                   a.id IS NOT NULL AS asked_before,
                   CASE a.channel
                       WHEN 'email' THEN :askedByEmail
                       WHEN 'print' THEN :askedByPrint
                       WHEN 'call_list' THEN :askedByCall
                       ELSE %s
                   END AS verdict
            FROM stakeholder s
            LEFT JOIN ask a ON a.stakeholder_id = s.id AND a.call_to_action_id = :askedBefore
            WHERE %s
            """;

    private static final String RESULT = """
            SELECT id, household_key, kind_code, (ARRAY['employer', 'patient', 'physician'])[1 + kind_code] AS kind, market, language, covered_lives,
                   asked_before, %s AS verdict
            FROM (
            %s) AS reached
            """;

    private static final String REPEATS = """
            CASE WHEN verdict >= :firstAsked AND NOT asked_before AND verdict & household <> 0
                        THEN :householdRepeat ELSE verdict END""";

    private static final String IN_HOUSEHOLDS = """
            SELECT *, coalesce(bit_or(CASE WHEN verdict >= :firstAsked AND household_key IS NOT NULL THEN verdict ELSE 0 END)
                          OVER (PARTITION BY household_key ORDER BY %s
                                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS household
            FROM (
            %s
            ORDER BY household_key, %s) AS judged
            """;

    private final RuleSql rule;
    private final AskedFor askedFor;
    private final Optional<UUID> askedBefore;

    private JudgedAudience(AudienceRule rule, AskedFor askedFor, Optional<UUID> askedBefore) {
        this.rule = new RuleSql(rule);
        this.askedFor = askedFor;
        this.askedBefore = askedBefore;
    }

    public static JudgedAudience of(AudienceRule rule, AskedFor askedFor) {
        return new JudgedAudience(rule, askedFor, Optional.empty());
    }

    /** For a top-up: those who were asked for this call to action before are marked, and count in their household. */
    public static JudgedAudience beyond(UUID callToActionId, AudienceRule rule, AskedFor askedFor) {
        return new JudgedAudience(rule, askedFor, Optional.of(callToActionId));
    }

    /**
     * A query of {@code id, household_key, kind_code, kind, market, language, covered_lives, asked_before, verdict}; see
     * {@link Verdict}.
     */
    public String sql() {
        return rule.mayHaveHouseholds() ? withHouseholds("true") : withoutHouseholds("s.household_key IS NULL");
    }

    /** Whether repeats in a household are possible. */
    boolean mayHaveHouseholds() {
        return rule.mayHaveHouseholds();
    }

    /**
     * The same of some, as if nobody lived together: PostgreSQL reads this with several processes.
     *
     * @param part a condition on the stakeholder {@code s}
     */
    String withoutHouseholds(String part) {
        return RESULT.formatted("verdict", reached(part));
    }

    /** The same of some. @param part a condition on the stakeholder {@code s} that takes whole households */
    String withHouseholds(String part) {
        String order = askedBefore.isPresent() ? "asked_before DESC, id" : "id";
        return RESULT.formatted(REPEATS, IN_HOUSEHOLDS.formatted(order, reached(part), order));
    }

    private String reached(String part) {
        String reached = askedBefore.isPresent() ? SOME_BEFORE : NOBODY_BEFORE;
        String otherCover = askedFor.payerId().isPresent()
                ? "CASE WHEN s.payer_id <> :payerId THEN :otherPayer ELSE :otherLine END"
                : ":otherLine";
        return reached.formatted(COLUMNS, VERDICT.formatted(otherCover), part + " AND " + rule.condition());
    }

    /** Binds all that any of these queries names; what this one does not name is passed over. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        rule.bind(statement);
        return statement
                .bindArray("verdicts", Integer.class, new Waterfall(askedFor.channels()).verdicts())
                .bind("firstAsked", Verdict.FIRST_ASKED)
                .bind("householdRepeat", Verdict.leftOut(LeftOutReason.HOUSEHOLD_REPEAT))
                .bind("askedByEmail", Verdict.askedBy(Channel.EMAIL))
                .bind("askedByPrint", Verdict.askedBy(Channel.PRINT))
                .bind("askedByCall", Verdict.askedBy(Channel.CALL_LIST))
                .bind("askedBefore", askedBefore.orElse(null))
                .bind("payerId", askedFor.payerId().orElse(null))
                .bind("otherPayer", otherPayer())
                .bind("otherLine", otherLine());
    }

    private long otherLine() {
        return askedFor.linesOfBusiness().isEmpty()
                ? 0
                : SegmentCode.with(List.of(StakeholderKind.PATIENT), SegmentCode.otherThan(askedFor.linesOfBusiness()));
    }

    private long otherPayer() {
        return otherLine() | SegmentCode.everybody(List.of(StakeholderKind.PATIENT, StakeholderKind.EMPLOYER));
    }
}
