package org.groundswell.platform.letters;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The allow-list: what letters may merge, and nothing else. */
public final class LetterFields {

    private static final List<LetterField> ALL = List.of(
            text("salutation", "How the letter begins", "Dear Ms Alvarez"),
            text("full_name", "First and last name", "Maria Alvarez"),
            text("first_name", "First name", "Maria"),
            text("last_name", "Last name", "Alvarez"),
            text("title", "Job title, or a physician's degree", "Director of Benefits"),
            text("organisation", "The employer or the practice", "Harbor Freight Forwarding"),
            text("specialty", "A physician's specialty", "Cardiology"),
            text("npi", "A physician's National Provider Identifier", "1234567893"),
            text("city", "City of the stakeholder's address", "Worcester"),
            text("state", "State of the stakeholder's address, two letters", "MA"),
            text("market", "The contract's area", "Central Massachusetts"),
            text("covered_lives", "How many people an employer covers", "1,250"),
            text("employees", "How many people an employer employs", "640"),
            text("renewal_month", "When an employer's plan renews", "January"),
            text("payer_name", "The insurer", "Meridian Health Plan"),
            text("line_of_business", "The stakeholder's kind of cover", "Medicare Advantage"),
            text("target_name", "Whom the stakeholder is asked to write to or call", "Jonathan Pruitt"),
            text("target_title", "Their title", "Vice President, Network Contracting"),
            text("campaign_name", "The campaign", "Keep your doctors"),
            text("provider_name", "Our own organisation", "Commonwealth Regional Health"),
            link("action_link", "The stakeholder's own page", "https://groundswell.example/act/example"),
            text("call_number", "The number to call", "+1 508 555 0142"),
            text("deadline", "The last day to act", "December 12, 2026"),
            text("today", "The day on which the letter goes out", "November 22, 2026"));

    private static final Map<String, LetterField> BY_NAME =
            ALL.stream().collect(toUnmodifiableMap(LetterField::name, Function.identity()));

    private LetterFields() {}

    /** In the order in which they are shown to people. */
    public static List<LetterField> all() {
        return ALL;
    }

    public static Optional<LetterField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** A plausible value for each field. */
    public static Map<String, String> examples() {
        return ALL.stream().collect(toUnmodifiableMap(LetterField::name, LetterField::example));
    }

    static boolean isLink(String name) {
        LetterField field = BY_NAME.get(name);
        return field != null && field.link();
    }

    private static LetterField text(String name, String description, String example) {
        return new LetterField(name, description, example, false);
    }

    private static LetterField link(String name, String description, String example) {
        return new LetterField(name, description, example, true);
    }
}
