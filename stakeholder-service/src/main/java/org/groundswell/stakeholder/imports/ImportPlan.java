package org.groundswell.stakeholder.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.stakeholder.directory.PayerBook;
import org.groundswell.stakeholder.directory.StakeholderColumn;

/** A mapping made ready for reading rows. Immutable but for what its steps remember, and so for one thread. */
final class ImportPlan {

    private static final Pattern TRAILING_DIGITS = Pattern.compile("(?<=\\p{L})\\d+(?=\\s|$)");

    private final ImportKind kind;
    private final int width;
    private final int[] places;
    private final List<Step> steps;
    private final PayerBook payers;
    private final boolean stripDigits;

    private ImportPlan(
            ImportKind kind, int width, int[] places, List<Step> steps, PayerBook payers, boolean stripDigits) {
        this.kind = kind;
        this.width = width;
        this.places = places;
        this.steps = steps;
        this.payers = payers;
        this.stripDigits = stripDigits;
    }

    /**
     * @param mapping that {@link MappingRules} found no fault with
     * @param payers what names mean, the mapping's own among them
     */
    static ImportPlan of(ImportKind kind, List<String> header, Mapping mapping, PayerBook payers) {
        int[] places = new int[header.size()];
        Arrays.fill(places, -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String code = mapping.columns().get(header.get(i));
            if (code != null) {
                places[i] = steps.size();
                ImportField field = ImportField.byCode(code).orElseThrow();
                steps.add(new Step(places[i], header.get(i), field, translations(mapping, field)));
            }
        }
        steps.sort(Comparator.comparing(Step::field));
        return new ImportPlan(kind, header.size(), places, List.copyOf(steps), payers, mapping.stripDigits());
    }

    private static Map<String, String> translations(Mapping mapping, ImportField field) {
        return field == ImportField.PAYER_NAME
                ? Map.of()
                : mapping.valuesOf(field).entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> Step.key(entry.getKey()),
                                entry -> entry.getValue().asText(),
                                (a, b) -> b));
    }

    ImportKind kind() {
        return kind;
    }

    /** Fields that a row has to have. */
    int width() {
        return width;
    }

    /** For each column of the file its place among the wanted ones, or -1. */
    int[] places() {
        return places;
    }

    /** In the order in which they have to be read. */
    List<Step> steps() {
        return steps;
    }

    List<Step> stepsInFileOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::place)).toList();
    }

    PayerBook payers() {
        return payers;
    }

    /** How a payer is called on the stakeholder: an id in a file becomes the name that was imported with it. */
    String planName(String value) {
        return payers.label(value);
    }

    String name(String value) {
        return stripDigits ? TRAILING_DIGITS.matcher(value).replaceAll("") : value;
    }

    /** What the row has to have and lacks. */
    List<String> missing(RowDraft draft) {
        Function<StakeholderColumn, Boolean> lacks = column -> draft.get(column) == null;
        return switch (kind) {
            case EMPLOYER -> lacks.apply(StakeholderColumn.ORGANISATION) ? List.of("has no organisation") : List.of();
            case PATIENT, PHYSICIAN, PAYER ->
                lacks.apply(StakeholderColumn.FULL_NAME) ? List.of("has no name") : List.of();
            case COVERAGE -> {
                List<String> reasons = new ArrayList<>();
                if (lacks.apply(StakeholderColumn.EXTERNAL_ID)) {
                    reasons.add("has no patient");
                }
                if (!draft.tellsCover() && draft.faults().isEmpty()) {
                    reasons.add("has no payer");
                }
                yield reasons;
            }
        };
    }
}
