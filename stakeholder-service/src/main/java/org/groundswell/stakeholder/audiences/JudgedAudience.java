package org.groundswell.stakeholder.audiences;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.LineOfBusiness;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The one piece of SQL that says who of an audience is asked and why the others are not. What is counted and what is frozen
 * both select from it.
 * <p>
 * Of the patients in one household who would be asked through the same channel, only the first is: one letter comes to a house.
 */
public final class JudgedAudience {

    private static final String NOBODY_BEFORE = """
            SELECT s.id, s.household_key, s.kind, coalesce(s.market, 'unknown') AS market, s.language,
                   CASE WHEN s.kind = 'employer' THEN s.covered_lives ELSE 0 END AS covered_lives,
                   false AS asked_before,
                   (:verdicts)[1 + s.audience_flags + CASE WHEN %s THEN :otherCover ELSE 0 END] AS verdict
            FROM stakeholder s
            WHERE %s AND %s
            ORDER BY s.household_key, s.id
            """;

    /** Who was asked before comes first in a household, with the channel of then. */
    private static final String SOME_BEFORE = """
            SELECT s.id, s.household_key, s.kind, coalesce(s.market, 'unknown') AS market, s.language,
                   CASE WHEN s.kind = 'employer' THEN s.covered_lives ELSE 0 END AS covered_lives,
                   a.id IS NOT NULL AS asked_before,
                   CASE a.channel
                       WHEN 'email' THEN :askedByEmail
                       WHEN 'print' THEN :askedByPrint
                       WHEN 'call_list' THEN :askedByCall
                       ELSE (:verdicts)[1 + s.audience_flags + CASE WHEN %s THEN :otherCover ELSE 0 END]
                   END AS verdict
            FROM stakeholder s
            LEFT JOIN ask a ON a.stakeholder_id = s.id AND a.call_to_action_id = :askedBefore
            WHERE %s AND %s
            ORDER BY s.household_key, asked_before DESC, s.id
            """;

    private static final String JUDGED = """
            SELECT id, kind, market, language, covered_lives, asked_before,
                   CASE WHEN verdict >= :firstAsked AND NOT asked_before AND verdict & household <> 0
                        THEN :householdRepeat ELSE verdict END AS verdict
            FROM (
                SELECT *, coalesce(bit_or(CASE WHEN verdict >= :firstAsked AND household_key IS NOT NULL THEN verdict ELSE 0 END)
                              OVER (PARTITION BY household_key ORDER BY %s
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS household
                FROM (
            %s) AS reached
            ) AS placed
            """;

    private final RuleSql rule;
    private final AskedFor askedFor;
    private final Optional<UUID> askedBefore;
    private final String part;

    private JudgedAudience(RuleSql rule, AskedFor askedFor, Optional<UUID> askedBefore, String part) {
        this.rule = rule;
        this.askedFor = askedFor;
        this.askedBefore = askedBefore;
        this.part = part;
    }

    public static JudgedAudience of(AudienceRule rule, AskedFor askedFor) {
        return new JudgedAudience(new RuleSql(rule), askedFor, Optional.empty(), "true");
    }

    /** For a top-up: those who were asked for this call to action before are marked, and count in their household. */
    public static JudgedAudience beyond(UUID callToActionId, AudienceRule rule, AskedFor askedFor) {
        return new JudgedAudience(new RuleSql(rule), askedFor, Optional.of(callToActionId), "true");
    }

    /** The patients of it, in the order of their households. */
    JudgedAudience patients() {
        return new JudgedAudience(rule, askedFor, askedBefore, "s.kind = 'patient'");
    }

    /** All but the patients. They have no household, by which the index finds them at once. */
    JudgedAudience others() {
        return new JudgedAudience(rule, askedFor, askedBefore, "s.kind <> 'patient' AND s.household_key IS NULL");
    }

    /** A query of {@code id, kind, market, language, covered_lives, asked_before, verdict}; see {@link Verdict}. */
    public String sql() {
        String reached = askedBefore.isPresent() ? SOME_BEFORE : NOBODY_BEFORE;
        String order = askedBefore.isPresent() ? "asked_before DESC, id" : "id";
        return JUDGED.formatted(
                order, reached.formatted(otherCover(), part, rule.condition()).indent(8));
    }

    public <S extends SqlStatement<S>> S bind(S statement) {
        rule.bind(statement);
        statement
                .bindArray("verdicts", Integer.class, new Waterfall(askedFor.channels()).verdicts())
                .bind("otherCover", AudienceFlag.OTHER_COVER.bit())
                .bind("firstAsked", Verdict.FIRST_ASKED)
                .bind("householdRepeat", Verdict.leftOut(LeftOutReason.HOUSEHOLD_REPEAT));
        askedFor.payerId().ifPresent(payer -> statement.bind("payerId", payer));
        if (!askedFor.linesOfBusiness().isEmpty()) {
            statement.bindArray("campaignLines", LineOfBusiness.class, askedFor.linesOfBusiness());
        }
        askedBefore.ifPresent(callToAction -> bindBefore(statement, callToAction));
        return statement;
    }

    private static void bindBefore(SqlStatement<?> statement, UUID callToAction) {
        statement
                .bind("askedBefore", callToAction)
                .bind("askedByEmail", Verdict.askedBy(Channel.EMAIL))
                .bind("askedByPrint", Verdict.askedBy(Channel.PRINT))
                .bind("askedByCall", Verdict.askedBy(Channel.CALL_LIST));
    }

    private String otherCover() {
        String otherPayer =
                askedFor.payerId().isPresent() ? "s.kind <> 'physician' AND s.payer_id <> :payerId" : "false";
        String otherLine = askedFor.linesOfBusiness().isEmpty()
                ? "false"
                : "s.kind = 'patient' AND s.line_of_business <> ALL (:campaignLines)";
        return otherPayer + " OR " + otherLine;
    }
}
