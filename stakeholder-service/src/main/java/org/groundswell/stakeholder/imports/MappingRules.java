package org.groundswell.stakeholder.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;

/** What is wrong with a mapping, before any row is read. */
final class MappingRules {

    private final ImportKind kind;
    private final List<String> header;
    private final Set<UUID> payers;
    private final List<MappingFault> faults = new ArrayList<>();

    MappingRules(ImportKind kind, List<String> header, Set<UUID> payers) {
        this.kind = kind;
        this.header = header;
        this.payers = payers;
    }

    /** @param at as a JSON path would name it */
    record MappingFault(String at, String reason) {}

    List<MappingFault> faultsOf(Mapping mapping) {
        Set<ImportField> mapped = EnumSet.noneOf(ImportField.class);
        mapping.columns().forEach((column, code) -> checkColumn(column, code, mapped));
        mapping.values().forEach(this::checkValues);
        mapping.defaults().forEach(this::checkDefault);
        return faults;
    }

    /** What the mapping lacks to be used; people may save it all the same. */
    static List<String> lacks(ImportKind kind, Mapping mapping) {
        Set<ImportField> mapped = EnumSet.noneOf(ImportField.class);
        mapping.columns().values().forEach(code -> ImportField.byCode(code).ifPresent(mapped::add));
        return switch (kind) {
            case EMPLOYER -> lacks(mapped, ImportField.ORGANISATION);
            case PATIENT, PHYSICIAN ->
                mapped.contains(ImportField.LAST_NAME) ? List.of() : lacks(mapped, ImportField.FULL_NAME);
            case PAYER -> lacks(mapped, ImportField.FULL_NAME);
            case COVERAGE -> lacks(mapped, ImportField.EXTERNAL_ID, ImportField.PAYER_NAME);
        };
    }

    private static List<String> lacks(Set<ImportField> mapped, ImportField... needed) {
        return List.of(needed).stream()
                .filter(field -> !mapped.contains(field))
                .map(Coded::code)
                .toList();
    }

    private void checkColumn(String column, String code, Set<ImportField> mapped) {
        String at = "columns." + column;
        if (!header.contains(column)) {
            faults.add(new MappingFault(at, "the file has no such column"));
        } else if (ColumnNames.isNeverTaken(column)) {
            faults.add(new MappingFault(at, "identity numbers, race and costs are never kept"));
        }
        ImportField.byCode(code)
                .filter(field -> field.isOf(kind))
                .ifPresentOrElse(
                        field -> {
                            if (!mapped.add(field)) {
                                faults.add(new MappingFault(at, "another column is mapped to " + code + " too"));
                            }
                        },
                        () -> faults.add(new MappingFault(at, "'%s' is none of %s".formatted(code, codes()))));
    }

    private void checkValues(String key, Map<String, JsonNode> translations) {
        ImportField field = Mapping.fieldOf(key).orElse(null);
        if (field == null) {
            faults.add(new MappingFault("values." + key, "'%s' is none of %s".formatted(key, codes())));
        } else if (field == ImportField.PAYER_NAME) {
            translations.forEach((value, meant) -> checkCover("values." + key + "." + value, meant));
        }
    }

    private void checkCover(String at, JsonNode meant) {
        JsonNode payer = meant.path("payerId");
        if (!payer.isMissingNode() && !payer.isNull() && !isKnownPayer(payer.asText())) {
            faults.add(
                    new MappingFault(at, "no payer with this id is known here: PUT it to /api/v1/payers/{id} first"));
        }
        JsonNode line = meant.path("lineOfBusiness");
        if (!line.isMissingNode() && !line.isNull() && !isLineOfBusiness(line.asText())) {
            faults.add(new MappingFault(at, "'%s' is no line of business".formatted(line.asText())));
        }
    }

    private void checkDefault(String key, String value) {
        ImportField field = Mapping.fieldOf(key).orElse(null);
        if (field == null || field.column().isEmpty()) {
            faults.add(new MappingFault("defaults." + key, "'%s' is none of %s".formatted(key, codes())));
        } else if (field == ImportField.PAYER_NAME && !value.isBlank() && !isKnownPayer(value)) {
            faults.add(new MappingFault(
                    "defaults." + key, "no payer with this id is known here: PUT it to /api/v1/payers/{id} first"));
        }
    }

    private boolean isKnownPayer(String id) {
        try {
            return payers.contains(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLineOfBusiness(String code) {
        return List.of(LineOfBusiness.values()).stream()
                .anyMatch(line -> line.code().equals(code));
    }

    private List<String> codes() {
        return ImportField.of(kind).stream().map(Coded::code).toList();
    }
}
