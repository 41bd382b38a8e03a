package org.groundswell.campaign.workspace.imports;

import java.util.Map;

/** What the fields of an import are called. A new one is called by its code until somebody finds a better word. */
final class FieldWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("external_id", "Id in that system"),
            Map.entry("full_name", "Whole name"),
            Map.entry("organisation", "Organisation"),
            Map.entry("organisation_id", "Organisation’s id"),
            Map.entry("npi", "NPI"),
            Map.entry("payer_name", "Payer or plan"),
            Map.entry("line_of_business", "Line of business"),
            Map.entry("covered_from", "Covered from"),
            Map.entry("covered_until", "Covered until"),
            Map.entry("policy_holder", "Policy holder"),
            Map.entry("email", "E-mail"),
            Map.entry("address_line1", "Address"),
            Map.entry("address_line2", "Address, second line"),
            Map.entry("zip", "ZIP code"),
            Map.entry("is_minor", "Is a minor"),
            Map.entry("birth_date", "Date of birth (only whether a minor is kept)"),
            Map.entry("death_date", "Date of death (only that is kept)"),
            Map.entry("is_deceased", "Is deceased"));

    private FieldWords() {}

    static String of(String code) {
        String known = WORDS.get(code);
        if (known != null) {
            return known;
        }
        String words = code.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What a file has no column for: a name may stand in two. */
    static String lacking(String code) {
        return code.equals("full_name") ? "Whole name (or first and last name)" : of(code);
    }

    static String kind(String code) {
        return switch (code) {
            case "employer" -> "Employers";
            case "patient" -> "Patients";
            case "physician" -> "Physicians";
            case "coverage" -> "Coverage of patients";
            case "payer" -> "Payers";
            default -> of(code);
        };
    }
}
