package org.groundswell.stakeholder.directory;

import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/**
 * What letters may merge of a stakeholder, by the names of the allow-list. Fields about which nothing is known are left out. What
 * belongs to the call to action (target, deadline, links) is not the stakeholder's and not here.
 */
public final class StakeholderLetterFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private StakeholderLetterFields() {}

    public static Map<String, String> of(StakeholderView stakeholder) {
        return new StakeholderLetterFields().read(stakeholder);
    }

    private Map<String, String> read(StakeholderView of) {
        Locale language = of.language().startsWith("es") ? Locale.of("es", "US") : Locale.US;
        put("salutation", Optional.of(salutation(of, language)));
        put("full_name", of.fullName());
        put("first_name", of.firstName());
        put("last_name", of.lastName());
        put("title", of.title().or(() -> of.suffix().filter(suffix -> of.kind() == StakeholderKind.PHYSICIAN)));
        put("organisation", of.organisation());
        put("specialty", of.specialty());
        put("npi", of.npi());
        of.contact().ifPresent(contact -> {
            put("city", contact.city());
            put("state", contact.state());
        });
        put("market", of.market());
        put("covered_lives", number(of.coveredLives(), language));
        put("employees", of.employees().flatMap(count -> number(count, language)));
        put("renewal_month", of.renewalMonth().map(month -> Month.of(month).getDisplayName(TextStyle.FULL, language)));
        of.cover().ifPresent(cover -> {
            put("payer_name", cover.payerName());
            put("line_of_business", cover.lineOfBusiness().map(StakeholderLetterFields::label));
        });
        return fields;
    }

    private void put(String field, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> fields.put(field, text));
    }

    /** A letter for a minor greets the addressee. */
    private static String salutation(StakeholderView of, Locale language) {
        boolean spanish = language.getLanguage().equals("es");
        String greeting = spanish ? "Estimado/a" : "Dear";
        if (of.isMinor() && of.addressee().isPresent()) {
            return greeting + " " + of.addressee().get();
        }
        if (of.kind() == StakeholderKind.PHYSICIAN && of.lastName().isPresent()) {
            return greeting + (spanish ? " Dr(a). " : " Dr. ") + of.lastName().get();
        }
        Optional<String> formal = of.prefix().flatMap(prefix -> of.lastName().map(last -> prefix + " " + last));
        return greeting + " " + formal.or(of::fullName).or(of::name).orElse("");
    }

    private static Optional<String> number(int count, Locale language) {
        return count > 0 ? Optional.of(NumberFormat.getIntegerInstance(language).format(count)) : Optional.empty();
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
}
