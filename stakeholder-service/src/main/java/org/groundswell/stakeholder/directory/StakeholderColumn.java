package org.groundswell.stakeholder.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A column of the directory that people and files may fill in: where it stands, and how what they wrote is cleaned. What
 * {@link #clean} gives is PostgreSQL's text form of {@link #type}.
 */
public enum StakeholderColumn {
    EXTERNAL_ID(PlainText::clean),
    PREFIX(PlainText::clean),
    FIRST_NAME(PlainText::clean),
    MIDDLE_NAME(PlainText::clean),
    LAST_NAME(PlainText::clean),
    SUFFIX(PlainText::clean),
    FULL_NAME(PlainText::clean),
    TITLE(PlainText::clean),
    ORGANISATION(PlainText::clean),
    BROKER(PlainText::clean),
    FUNDING(Funding::clean),
    COVERED_LIVES("integer", Amounts::people),
    EMPLOYEES("integer", Amounts::people),
    RENEWAL_MONTH("smallint", Amounts::month),
    NPI(Npi::clean),
    SPECIALTY(PlainText::clean),
    LANGUAGE(LanguageTag::clean),
    MARKET(PlainText::clean),
    PAYER_ID("uuid", StakeholderColumn::cleanId),
    PLAN_NAME(PlainText::clean),
    LINE_OF_BUSINESS(Codes::lineOfBusiness),
    COVERED_FROM("date", Days::clean),
    COVERED_UNTIL("date", Days::clean),
    EMAIL(EmailAddress::clean),
    PHONE(Phone::clean),
    ADDRESS_LINE1(PlainText::clean),
    ADDRESS_LINE2(PlainText::clean),
    CITY(PlainText::clean),
    STATE(UsState::clean),
    /** With the state known, use {@link ZipCode#clean} instead. */
    ZIP(written -> ZipCode.clean(written, null)),
    IS_MINOR("boolean", Amounts::yesOrNo),
    ADDRESSEE(PlainText::clean),
    IS_DECEASED("boolean", Amounts::yesOrNo),
    TAGS("text[]", Tags::clean),
    RELATIONSHIP_OWNER(PlainText::clean);

    private final String type;
    private final Function<String, Cleaned> cleaner;

    StakeholderColumn(Function<String, Cleaned> cleaner) {
        this("text", cleaner);
    }

    StakeholderColumn(String type, Function<String, Cleaned> cleaner) {
        this.type = type;
        this.cleaner = cleaner;
    }

    /** The name in SQL. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** PostgreSQL's. */
    public String type() {
        return type;
    }

    public Cleaned clean(String written) {
        return cleaner.apply(written);
    }

    /** The part of {@link StakeholderView} in which it stands: "contact", "cover", or "" for the stakeholder itself. */
    String group() {
        return switch (this) {
            case EMAIL, PHONE, ADDRESS_LINE1, ADDRESS_LINE2, CITY, STATE, ZIP -> "contact";
            case PAYER_ID, PLAN_NAME, LINE_OF_BUSINESS, COVERED_FROM, COVERED_UNTIL -> "cover";
            default -> "";
        };
    }

    /** Whether there is always a value. */
    boolean isRequired() {
        return switch (this) {
            case LANGUAGE, COVERED_LIVES, IS_MINOR, IS_DECEASED, TAGS -> true;
            default -> false;
        };
    }

    static Optional<StakeholderColumn> named(String column) {
        return Arrays.stream(values())
                .filter(known -> known.column().equals(column))
                .findFirst();
    }

    private static Cleaned cleanId(String written) {
        try {
            return Cleaned.as(UUID.fromString(written.strip()).toString());
        } catch (IllegalArgumentException e) {
            return Cleaned.refused("is no UUID");
        }
    }
}
