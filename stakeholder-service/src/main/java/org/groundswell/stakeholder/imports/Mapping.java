package org.groundswell.stakeholder.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the columns and values of a file are meant. Remembered by kind and header, and offered for the next file that has them.
 *
 * @param columns by the column's name in the header the code of a field; columns that are not named here are never kept
 * @param values by field and by value in the file what is meant. Of {@code payer_name}: an object with {@code payerId},
 *     {@code lineOfBusiness}, or neither for no cover at all; of other fields a text
 * @param defaults by field what is taken where the file and the directory have nothing; {@code tags} are added to everybody
 * @param asOf on which day a cover has to be in force; absent: today, or where the whole file ends before today, the last day
 *     on which a cover in it begins
 * @param stripDigits takes the digits off the end of names, as test data has them
 */
record Mapping(
        Map<String, String> columns,
        Map<String, Map<String, JsonNode>> values,
        Map<String, String> defaults,
        Optional<LocalDate> asOf,
        boolean stripDigits) {

    Mapping(
            @Nullable Map<String, String> columns,
            @Nullable Map<String, Map<String, JsonNode>> values,
            @Nullable Map<String, String> defaults,
            @Nullable Optional<LocalDate> asOf,
            boolean stripDigits) {
        this.columns = columns == null ? Map.of() : new LinkedHashMap<>(columns);
        this.values = values == null ? Map.of() : values;
        this.defaults = defaults == null ? Map.of() : defaults;
        this.asOf = asOf == null ? Optional.empty() : asOf;
        this.stripDigits = stripDigits;
    }

    static Mapping suggested(ImportKind kind, List<String> header) {
        Map<String, String> columns = new LinkedHashMap<>();
        ColumnNames.suggest(kind, header).forEach((column, field) -> columns.put(column, field.code()));
        return new Mapping(columns, Map.of(), Map.of(), Optional.empty(), false);
    }

    /** The columns as they stand in the file; jsonb forgets their order. */
    Mapping inOrderOf(List<String> header) {
        Map<String, String> ordered = new LinkedHashMap<>();
        header.stream().filter(columns::containsKey).forEach(column -> ordered.put(column, columns.get(column)));
        return new Mapping(ordered, values, defaults, asOf, stripDigits);
    }

    /** The code of the field that a key of {@code values} or {@code defaults} means: {@code payerId} is {@code payer_name}. */
    static Optional<ImportField> fieldOf(String key) {
        String code = key.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return switch (code) {
            case "payer", "payer_id", "plan", "plan_name" -> Optional.of(ImportField.PAYER_NAME);
            default -> ImportField.byCode(code);
        };
    }

    /** The values given for a field, whichever key names it. */
    @JsonIgnore
    Map<String, JsonNode> valuesOf(ImportField field) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        values.forEach((key, translations) -> {
            if (fieldOf(key).filter(field::equals).isPresent()) {
                found.putAll(translations);
            }
        });
        return found;
    }

    Optional<String> defaultOf(ImportField field) {
        return defaults.entrySet().stream()
                .filter(entry -> fieldOf(entry.getKey()).filter(field::equals).isPresent())
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
