package org.groundswell.stakeholder.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What values meant in earlier files, whatever their header was: the plans of the patients' file are those of the employers'. It is
 * proposed and never taken by itself, since "Gold" can be another payer's plan in the next file.
 */
@ApplicationScoped
class KnownMeanings {

    private final ImportTable imports;

    KnownMeanings(ImportTable imports) {
        this.imports = imports;
    }

    /** By field and by value as the file has it, for values of the report that no mapping turns into anything. */
    Map<String, Map<String, JsonNode>> of(ImportRecord record) {
        Map<String, Map<String, Long>> unmapped = record.state() == ImportState.CHECKED
                ? record.report().map(ImportReport::unmappedValues).orElse(Map.of())
                : Map.of();
        if (unmapped.isEmpty()) {
            return Map.of();
        }
        List<Mapping> earlier = imports.allRemembered();
        Map<String, Map<String, JsonNode>> known = new LinkedHashMap<>();
        unmapped.forEach((code, values) -> ImportField.byCode(code).ifPresent(field -> {
            Map<String, JsonNode> meanings = meanings(earlier, field);
            values.keySet()
                    .forEach(value -> Optional.ofNullable(meanings.get(Step.key(value)))
                            .ifPresent(meant -> known.computeIfAbsent(code, key -> new LinkedHashMap<>())
                                    .put(value, meant)));
        }));
        return known;
    }

    /** @param earlier the last used last */
    private static Map<String, JsonNode> meanings(List<Mapping> earlier, ImportField field) {
        Map<String, JsonNode> meanings = new LinkedHashMap<>();
        earlier.forEach(
                mapping -> mapping.valuesOf(field).forEach((value, meant) -> meanings.put(Step.key(value), meant)));
        return meanings;
    }
}
