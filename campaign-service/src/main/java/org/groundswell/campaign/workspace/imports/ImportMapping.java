package org.groundswell.campaign.workspace.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.imports.ImportsClient.Import;

/** How the columns and values of a file are meant, between the form and stakeholder-service. */
final class ImportMapping {

    /** Not a column but what is taken where the file has nothing. */
    static final String MARKET = "defaultMarket";

    static final String PAYER = "defaultPayer";

    private ImportMapping() {}

    static Form form(Import of) {
        Form form = Form.empty();
        List<String> header = of.detected().header();
        for (int i = 0; i < header.size(); i++) {
            form.with(
                    "column-" + i,
                    of.mapping().path("columns").path(header.get(i)).asText(""));
        }
        return form.with(MARKET, of.mapping().path("defaults").path("market").asText(""))
                .with(PAYER, of.mapping().path("defaults").path("payer_name").asText(""))
                .with("asOf", of.mapping().path("asOf").asText(""));
    }

    /** The mapping with what the form says of columns; what it says of values stays. */
    static ObjectNode columns(Import of, Form form) {
        ObjectNode mapping = of.mapping().deepCopy();
        ObjectNode columns = mapping.putObject("columns");
        List<String> header = of.detected().header();
        Map<String, String> taken = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            String field = form.value("column-" + i);
            if (field.isBlank()) {
                continue;
            }
            String other = taken.putIfAbsent(field, header.get(i));
            if (other != null) {
                form.refuse(
                        "column-" + i,
                        "“%s” is said to be “%s” already: choose one of the two columns"
                                .formatted(other, FieldWords.of(field)));
            }
            columns.put(header.get(i), field);
        }
        ObjectNode defaults = mapping.withObject("/defaults");
        put(defaults, "market", form.optional(MARKET));
        put(defaults, "payer_name", form.optional(PAYER));
        if (form.value("asOf").isBlank()) {
            mapping.remove("asOf");
        } else {
            form.day("asOf", "Give the day on which covers have to be in force, or leave it empty")
                    .ifPresent(day -> mapping.put("asOf", day.toString()));
        }
        return mapping;
    }

    private static void put(ObjectNode defaults, String field, Optional<String> value) {
        value.ifPresentOrElse(text -> defaults.put(field, text), () -> defaults.remove(field));
    }

    /** The mapping with what the form says of values that nothing was known of. */
    static ObjectNode values(Import of, Form form) {
        ObjectNode mapping = of.mapping().deepCopy();
        for (int i = 0; !form.value("field-" + i).isEmpty(); i++) {
            String meant = form.value("meant-" + i).strip();
            if (meant.isEmpty()) {
                continue;
            }
            String field = form.value("field-" + i);
            ObjectNode values = object(object(mapping, "values"), field);
            String value = form.value("value-" + i);
            if (field.equals("payer_name")) {
                ObjectNode cover = values.putObject(value);
                String[] parts = meant.split(" ", 2);
                if (parts.length == 2) {
                    cover.put("payerId", parts[0]).put("lineOfBusiness", parts[1]);
                }
            } else {
                values.put(value, meant);
            }
        }
        return mapping;
    }

    /** Of a cover, as the form says it; empty where none is meant. */
    static Optional<UUID> payerOf(String meant) {
        try {
            return Optional.of(UUID.fromString(meant.split(" ", 2)[0]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As the form would say it; empty where no earlier file had such a value. */
    static String proposed(Import of, String field, String value) {
        JsonNode meant = of.proposedValues()
                .<JsonNode>map(known -> known.path(field).path(value))
                .orElse(MissingNode.getInstance());
        if (meant.isObject()) {
            return meant.path("payerId").isTextual()
                    ? "%s %s"
                            .formatted(
                                    meant.path("payerId").asText(),
                                    meant.path("lineOfBusiness").asText())
                    : "none";
        }
        return meant.asText("");
    }

    private static ObjectNode object(ObjectNode in, String name) {
        return in.path(name) instanceof ObjectNode there ? there : in.putObject(name);
    }
}
