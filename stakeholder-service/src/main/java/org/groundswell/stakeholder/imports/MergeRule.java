package org.groundswell.stakeholder.imports;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.groundswell.stakeholder.directory.StakeholderColumn;

/**
 * What comes of a staged row {@code s} and the directory's row {@code d}, with {@code f} for the defaults: SQL by column. An
 * empty cell says nothing and so takes nothing away. What belongs together (an address, a cover) changes together.
 */
final class MergeRule {

    private static final String NEW_ADDRESS =
            "s.address_line1 IS NOT NULL AND s.address_line1 IS DISTINCT FROM d.address_line1";

    private MergeRule() {}

    /** Comma separated, in the order of {@link StakeholderColumn}. */
    static String columns() {
        return columns("");
    }

    /** With {@code prefix} before each, as in "d.". */
    static String columns(String prefix) {
        return Arrays.stream(StakeholderColumn.values())
                .map(column -> prefix + column.column())
                .collect(joining(", "));
    }

    /** Values for somebody who is in the directory. */
    static String merged() {
        return Arrays.stream(StakeholderColumn.values()).map(MergeRule::merged).collect(joining(",\n"));
    }

    /** The same with names. */
    static String mergedAs() {
        return Arrays.stream(StakeholderColumn.values())
                .map(column -> merged(column) + " AS " + column.column())
                .collect(joining(",\n"));
    }

    /** Values for somebody new. */
    static String added() {
        return Arrays.stream(StakeholderColumn.values()).map(MergeRule::added).collect(joining(",\n"));
    }

    private static String merged(StakeholderColumn column) {
        String name = column.column();
        return switch (column) {
            case EXTERNAL_ID -> "coalesce(d.external_id, s.external_id)";
            case TAGS -> """
                CASE WHEN d.tags @> (coalesce(s.tags, '{}') || coalesce(f.tags, '{}')) THEN d.tags
                ELSE ARRAY(SELECT DISTINCT tag FROM unnest(d.tags || s.tags || f.tags) AS tag ORDER BY tag) END""";
            case PAYER_ID -> "CASE WHEN s.has_cover THEN s.payer_id ELSE coalesce(d.payer_id, f.payer_id) END";
            case PLAN_NAME -> "CASE WHEN s.has_cover THEN s.plan_name ELSE d.plan_name END";
            case LINE_OF_BUSINESS -> """
                CASE WHEN s.has_cover AND s.payer_id IS NULL THEN s.line_of_business
                WHEN s.has_cover AND d.payer_id IS DISTINCT FROM s.payer_id THEN coalesce(s.line_of_business, f.line_of_business)
                ELSE coalesce(s.line_of_business, d.line_of_business, f.line_of_business) END""";
            case COVERED_FROM, COVERED_UNTIL -> """
                CASE WHEN s.has_cover AND (s.covered_from IS NOT NULL OR d.payer_id IS DISTINCT FROM s.payer_id) THEN s.%1$s
                ELSE d.%1$s END""".formatted(name);
            case MIDDLE_NAME, SUFFIX -> "CASE WHEN s.full_name IS NOT NULL THEN s.%1$s ELSE d.%1$s END".formatted(name);
            case ADDRESS_LINE2, CITY, STATE, ZIP ->
                "CASE WHEN %2$s THEN coalesce(s.%1$s, f.%1$s) ELSE coalesce(s.%1$s, d.%1$s, f.%1$s) END"
                        .formatted(name, NEW_ADDRESS);
            default -> "coalesce(s.%1$s, d.%1$s, f.%1$s)".formatted(name);
        };
    }

    private static String added(StakeholderColumn column) {
        String name = column.column();
        return switch (column) {
            case TAGS ->
                "CASE WHEN s.tags IS NULL THEN coalesce(f.tags, '{}')"
                        + " ELSE ARRAY(SELECT DISTINCT tag FROM unnest(s.tags || f.tags) AS tag ORDER BY tag) END";
            case PAYER_ID -> "CASE WHEN s.has_cover THEN s.payer_id ELSE f.payer_id END";
            case LINE_OF_BUSINESS ->
                "CASE WHEN s.has_cover AND s.payer_id IS NULL THEN s.line_of_business"
                        + " ELSE coalesce(s.line_of_business, f.line_of_business) END";
            case LANGUAGE -> "coalesce(s.language, f.language, 'en')";
            case COVERED_LIVES -> "coalesce(s.covered_lives, f.covered_lives, 0)";
            case IS_MINOR, IS_DECEASED -> "coalesce(s.%1$s, f.%1$s, false)".formatted(name);
            default -> "coalesce(s.%1$s, f.%1$s)".formatted(name);
        };
    }
}
