package org.groundswell.stakeholder.audiences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.statement.SqlStatement;

/** A rule as SQL: fixed fragments for the criteria that it has, and its values bound. */
final class RuleSql {

    private final AudienceRule rule;

    RuleSql(AudienceRule rule) {
        this.rule = rule;
    }

    /** The condition on {@code stakeholder} with the alias {@code s}. */
    String condition() {
        List<String> criteria = new ArrayList<>();
        if (hasSegments()) {
            criteria.add("(:segments >> (s.audience_flags >> 10)) & 1 = 1");
        }
        add(criteria, rule.markets(), "s.market = ANY (:markets)");
        add(criteria, rule.payerIds(), "s.payer_id = ANY (:payerIds)");
        add(criteria, rule.specialties(), "lower(s.specialty) = ANY (:specialties)");
        add(criteria, rule.tags(), "s.tags && :tags");
        add(
                criteria,
                rule.languages(),
                "(s.language = ANY (:languages) OR split_part(s.language, '-', 1) = ANY (:languages))");
        add(criteria, rule.contactPoints(), "s.audience_flags & :contactPoints = :contactPoints");
        rule.minCoveredLives()
                .ifPresent(lives -> criteria.add("s.audience_flags >> 14 = 0 AND s.covered_lives >= :minCoveredLives"));
        return criteria.isEmpty() ? "true" : String.join("\n      AND ", criteria);
    }

    void bind(SqlStatement<?> statement) {
        statement.bind("segments", segments());
        bind(statement, "markets", String.class, rule.markets());
        bind(statement, "payerIds", UUID.class, rule.payerIds());
        bind(statement, "specialties", String.class, lowerCase(rule.specialties()));
        bind(statement, "tags", String.class, rule.tags());
        bind(statement, "languages", String.class, rule.languages());
        if (!rule.contactPoints().isEmpty()) {
            statement.bind(
                    "contactPoints",
                    rule.contactPoints().stream().mapToInt(ContactPoint::flag).reduce(0, (a, b) -> a | b));
        }
        rule.minCoveredLives().ifPresent(lives -> statement.bind("minCoveredLives", lives));
    }

    /** Whether patients can be among them; if not, nobody of it has a household. */
    boolean mayHaveHouseholds() {
        return rule.mayMatch(StakeholderKind.PATIENT) && rule.minCoveredLives().isEmpty();
    }

    private boolean hasSegments() {
        return !rule.kinds().isEmpty() || !rule.linesOfBusiness().isEmpty();
    }

    private long segments() {
        List<StakeholderKind> kinds = rule.kinds().isEmpty() ? List.of(StakeholderKind.values()) : rule.kinds();
        return rule.linesOfBusiness().isEmpty()
                ? SegmentCode.everybody(kinds)
                : SegmentCode.with(kinds, rule.linesOfBusiness());
    }

    private static void add(List<String> criteria, List<?> values, String criterion) {
        if (!values.isEmpty()) {
            criteria.add(criterion);
        }
    }

    private static <T> void bind(SqlStatement<?> statement, String name, Class<T> type, List<T> values) {
        if (!values.isEmpty()) {
            statement.bindArray(name, type, values);
        }
    }

    private static List<String> lowerCase(List<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }
}
