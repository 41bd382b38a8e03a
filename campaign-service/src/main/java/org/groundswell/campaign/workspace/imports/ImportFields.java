package org.groundswell.campaign.workspace.imports;

import java.util.List;

/**
 * What the columns of a file can mean, by its kind: the codes of stakeholder-service's import API (docs there; a code that it does
 * not know is refused at the column).
 */
final class ImportFields {

    private static final List<String> PERSON =
            List.of("external_id", "full_name", "prefix", "first_name", "middle_name", "last_name", "suffix");
    private static final List<String> REACH =
            List.of("email", "phone", "address_line1", "address_line2", "city", "state", "zip", "language", "market");
    private static final List<String> OURS = List.of("tags", "relationship_owner");

    private ImportFields() {}

    static List<String> of(String kind) {
        return switch (kind) {
            case "employer" ->
                together(List.of(
                        List.of("organisation"),
                        PERSON,
                        List.of("title", "broker", "funding", "covered_lives", "employees", "renewal_month"),
                        List.of("payer_name", "line_of_business"),
                        REACH,
                        OURS));
            case "patient" ->
                together(List.of(
                        PERSON,
                        List.of("payer_name", "line_of_business"),
                        List.of("birth_date", "is_minor", "addressee", "death_date", "is_deceased"),
                        REACH,
                        OURS));
            case "physician" ->
                together(List.of(
                        PERSON,
                        List.of("npi", "specialty", "title", "organisation", "organisation_id", "is_deceased"),
                        REACH,
                        OURS));
            case "coverage" ->
                List.of(
                        "external_id",
                        "payer_name",
                        "line_of_business",
                        "covered_from",
                        "covered_until",
                        "policy_holder");
            default -> List.of("external_id", "full_name");
        };
    }

    private static List<String> together(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
