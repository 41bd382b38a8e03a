package org.groundswell.campaign.workspace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.imports.ImportsClient.Import;
import org.groundswell.campaign.workspace.imports.ImportsClient.Report;

/**
 * Values that nothing is known of, a page of them at a time.
 *
 * @param from how many stand on the pages before
 * @param total how many there are
 * @param unlisted in how many rows there are others, which are not even listed
 */
record UnmappedValues(List<Value> values, int from, int total, long unlisted) {

    static final UnmappedValues NONE = new UnmappedValues(List.of(), 0, 0, 0);

    private static final int A_PAGE = 100;

    /**
     * A value that no mapping turns into anything.
     *
     * @param field the name of its field in the form
     * @param proposed what it meant in an earlier file, or what was typed; empty where nothing is known
     * @param cover whether it names a plan: then a payer and a line of business are meant
     */
    record Value(String field, String what, String value, String count, String proposed, boolean cover) {}

    static UnmappedValues of(Import of, Form form, int wanted) {
        return of.report().map(report -> of(of, report, form, wanted)).orElse(NONE);
    }

    private static UnmappedValues of(Import of, Report report, Form form, int wanted) {
        int total =
                report.unmappedValues().values().stream().mapToInt(Map::size).sum();
        int from = Math.clamp(wanted, 0, Math.max(0, total - 1)) / A_PAGE * A_PAGE;
        List<Value> values = new ArrayList<>();
        int[] passed = {0};
        report.unmappedValues()
                .forEach((field, counts) -> counts.forEach((value, count) -> {
                    if (passed[0]++ >= from && values.size() < A_PAGE) {
                        String typed = form.value("meant-" + values.size());
                        values.add(value(
                                field,
                                value,
                                Numbers.count(count),
                                typed.isEmpty() ? ImportMapping.proposed(of, field, value) : typed));
                    }
                }));
        return new UnmappedValues(values, from, total, report.unlistedValues());
    }

    /** Those of the page from which the form comes. */
    static UnmappedValues of(Form form) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; !form.value("field-" + i).isEmpty(); i++) {
            values.add(value(form.value("field-" + i), form.value("value-" + i), "", form.value("meant-" + i)));
        }
        return new UnmappedValues(values, 0, values.size(), 0);
    }

    private static Value value(String field, String value, String count, String proposed) {
        return new Value(field, FieldWords.of(field), value, count, proposed, field.equals("payer_name"));
    }

    boolean isAnyCover() {
        return values.stream().anyMatch(Value::cover);
    }

    /** What covers can mean, with what was said already, also while a payer's name is not to be had. */
    List<Choice> meanings(Map<UUID, String> payers) {
        values.stream()
                .filter(Value::cover)
                .flatMap(value -> ImportMapping.payerOf(value.proposed()).stream())
                .forEach(chosen -> payers.putIfAbsent(chosen, KnownPayers.CHOSEN_BEFORE));
        return KnownPayers.meanings(payers);
    }

    /** Which of them are shown; empty where all are. */
    String shown() {
        return total <= values.size()
                ? ""
                : "%s to %s of %s."
                        .formatted(Numbers.count(from + 1L), Numbers.count(from + values.size()), Numbers.count(total));
    }

    Optional<Integer> before() {
        return from == 0 ? Optional.empty() : Optional.of(from - A_PAGE);
    }

    Optional<Integer> after() {
        return from + values.size() < total ? Optional.of(from + values.size()) : Optional.empty();
    }
}
