package org.groundswell.stakeholder.directory;

import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/**
 * What letters may merge of a stakeholder, as columns of their row. A physician is written to as Dr.; for others no gender is
 * known or guessed, so the whole name stands in the salutation.
 *
 * @param language BCP 47; months and numbers are written out in it
 * @param renewalMonth 1 for January
 */
public record StakeholderFields(
        StakeholderKind kind,
        String language,
        @Nullable String fullName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String addressee,
        boolean isMinor,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String specialty,
        @Nullable String npi,
        @Nullable String city,
        @Nullable String state,
        @Nullable String market,
        @Nullable String lineOfBusiness,
        int coveredLives,
        @Nullable Integer employees,
        @Nullable Integer renewalMonth) {

    /** The columns in SQL, from a table or alias {@code stakeholder}. */
    public static final String COLUMNS = """
            stakeholder.kind, stakeholder.language, stakeholder.full_name, stakeholder.first_name, stakeholder.last_name,
            stakeholder.addressee, stakeholder.is_minor, stakeholder.title, stakeholder.organisation, stakeholder.specialty,
            stakeholder.npi, stakeholder.city, stakeholder.state, stakeholder.market, stakeholder.line_of_business,
            stakeholder.covered_lives, stakeholder.employees, stakeholder.renewal_month
            """;

    /** Whom a letter is addressed to: a minor's addressee, an employer's contact person, else the stakeholder. */
    public String letterTo() {
        if (isMinor && addressee != null) {
            return addressee;
        }
        if (fullName != null) {
            return fullName;
        }
        return organisation == null ? "" : organisation;
    }

    /** By the names of the allow-list; what is not known is not in it. */
    public Map<String, String> values() {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> values = new HashMap<>();
        put(values, "salutation", salutation(locale));
        put(values, "full_name", letterTo());
        put(values, "first_name", firstName);
        put(values, "last_name", lastName);
        put(values, "title", title);
        put(values, "organisation", organisation);
        put(values, "specialty", specialty);
        put(values, "npi", npi);
        put(values, "city", city);
        put(values, "state", state);
        put(values, "market", market);
        put(values, "line_of_business", lineOfBusiness == null ? null : written(lineOfBusiness));
        put(
                values,
                "covered_lives",
                coveredLives == 0
                        ? null
                        : NumberFormat.getIntegerInstance(locale).format(coveredLives));
        put(
                values,
                "employees",
                employees == null
                        ? null
                        : NumberFormat.getIntegerInstance(locale).format(employees));
        put(
                values,
                "renewal_month",
                renewalMonth == null ? null : Month.of(renewalMonth).getDisplayName(TextStyle.FULL_STANDALONE, locale));
        return values;
    }

    private String salutation(Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        String name = kind == StakeholderKind.PHYSICIAN && lastName != null ? "Dr. " + lastName : letterTo();
        return (spanish ? "Estimado/a " : "Dear ") + name;
    }

    /** "medicare_advantage" as people write it. */
    private static String written(String lineOfBusiness) {
        StringBuilder words = new StringBuilder();
        for (String word : lineOfBusiness.split("_")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return words.toString();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }
}
