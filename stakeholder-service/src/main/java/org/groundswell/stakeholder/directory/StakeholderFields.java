package org.groundswell.stakeholder.directory;

import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/**
 * What letters may merge of a stakeholder, as columns of their row: the preview and the letter that goes out both take it from
 * here. What belongs to the call to action (payer, target, deadline, links) is not in it.
 *
 * @param language BCP 47; months and numbers are written out in it
 * @param renewalMonth 1 for January
 */
public record StakeholderFields(
        StakeholderKind kind,
        String language,
        @Nullable String prefix,
        @Nullable String fullName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String suffix,
        @Nullable String addressee,
        boolean isMinor,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String specialty,
        @Nullable String npi,
        @Nullable String city,
        @Nullable String state,
        @Nullable String market,
        @Nullable LineOfBusiness lineOfBusiness,
        int coveredLives,
        @Nullable Integer employees,
        @Nullable Integer renewalMonth) {

    private static final Locale SPANISH = Locale.of("es", "US");

    /** The columns in SQL, from a table or alias {@code stakeholder}. */
    public static final String COLUMNS = """
            stakeholder.kind, stakeholder.language, stakeholder.prefix, stakeholder.full_name, stakeholder.first_name,
            stakeholder.last_name, stakeholder.suffix, stakeholder.addressee, stakeholder.is_minor, stakeholder.title,
            stakeholder.organisation, stakeholder.specialty, stakeholder.npi, stakeholder.city, stakeholder.state,
            stakeholder.market, stakeholder.line_of_business, stakeholder.covered_lives, stakeholder.employees,
            stakeholder.renewal_month
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
        boolean spanish = language.startsWith("es");
        Locale locale = spanish ? SPANISH : Locale.US;
        Map<String, String> values = new HashMap<>();
        put(values, "salutation", salutation(spanish));
        put(values, "full_name", letterTo());
        put(values, "first_name", firstName);
        put(values, "last_name", lastName);
        put(values, "title", title == null && kind == StakeholderKind.PHYSICIAN ? suffix : title);
        put(values, "organisation", organisation);
        put(values, "specialty", specialty);
        put(values, "npi", npi);
        put(values, "city", city);
        put(values, "state", state);
        put(values, "market", market);
        put(values, "line_of_business", lineOfBusiness == null ? null : label(lineOfBusiness));
        put(values, "covered_lives", number(coveredLives, locale));
        put(values, "employees", employees == null ? null : number(employees, locale));
        put(
                values,
                "renewal_month",
                renewalMonth == null ? null : Month.of(renewalMonth).getDisplayName(TextStyle.FULL, locale));
        return values;
    }

    /** A letter for a minor greets the addressee. Nobody's gender is guessed: without a prefix the whole name stands there. */
    private String salutation(boolean spanish) {
        String greeting = spanish ? "Estimado/a " : "Dear ";
        if (lastName == null || isMinor && addressee != null) {
            return greeting + letterTo();
        }
        if (kind == StakeholderKind.PHYSICIAN) {
            return greeting + (spanish ? "Dr(a). " : "Dr. ") + lastName;
        }
        return greeting + (prefix == null ? letterTo() : prefix + " " + lastName);
    }

    private static @Nullable String number(int count, Locale locale) {
        return count > 0 ? NumberFormat.getIntegerInstance(locale).format(count) : null;
    }

    private static String label(LineOfBusiness line) {
        return switch (line) {
            case COMMERCIAL -> "commercial insurance";
            case MARKETPLACE -> "Marketplace plan";
            case MEDICARE_ADVANTAGE -> "Medicare Advantage";
            case MEDICARE -> "Medicare";
            case MEDICAID_MANAGED_CARE -> "Medicaid managed care";
            case MEDICAID -> "Medicaid";
            case DUAL_ELIGIBLE -> "Medicare and Medicaid";
            case OTHER -> "health plan";
        };
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }
}
