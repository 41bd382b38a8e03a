package org.groundswell.stakeholder.imports;

import static org.groundswell.stakeholder.imports.ImportKind.COVERAGE;
import static org.groundswell.stakeholder.imports.ImportKind.EMPLOYER;
import static org.groundswell.stakeholder.imports.ImportKind.PATIENT;
import static org.groundswell.stakeholder.imports.ImportKind.PAYER;
import static org.groundswell.stakeholder.imports.ImportKind.PHYSICIAN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.contracts.Coded;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a file can mean, by the code that mappings use. Declared in the order in which a row's values are read: a
 * state before its ZIP code.
 */
enum ImportField implements Coded {
    EXTERNAL_ID(StakeholderColumn.EXTERNAL_ID, EMPLOYER, PATIENT, PHYSICIAN, COVERAGE, PAYER),
    PREFIX(StakeholderColumn.PREFIX, EMPLOYER, PATIENT, PHYSICIAN),
    FIRST_NAME(StakeholderColumn.FIRST_NAME, EMPLOYER, PATIENT, PHYSICIAN),
    MIDDLE_NAME(StakeholderColumn.MIDDLE_NAME, EMPLOYER, PATIENT, PHYSICIAN),
    LAST_NAME(StakeholderColumn.LAST_NAME, EMPLOYER, PATIENT, PHYSICIAN),
    SUFFIX(StakeholderColumn.SUFFIX, EMPLOYER, PATIENT, PHYSICIAN),
    /** A person's whole name in one column; of an employer the contact person's; of a payer its name. */
    FULL_NAME(StakeholderColumn.FULL_NAME, EMPLOYER, PATIENT, PHYSICIAN, PAYER),
    TITLE(StakeholderColumn.TITLE, EMPLOYER, PHYSICIAN),
    ORGANISATION(StakeholderColumn.ORGANISATION, EMPLOYER, PHYSICIAN),
    /** The id of an employer imported before, whose name becomes the physician's organisation. */
    ORGANISATION_ID(null, PHYSICIAN),
    BROKER(StakeholderColumn.BROKER, EMPLOYER),
    FUNDING(StakeholderColumn.FUNDING, EMPLOYER),
    COVERED_LIVES(StakeholderColumn.COVERED_LIVES, EMPLOYER),
    EMPLOYEES(StakeholderColumn.EMPLOYEES, EMPLOYER),
    RENEWAL_MONTH(StakeholderColumn.RENEWAL_MONTH, EMPLOYER),
    NPI(StakeholderColumn.NPI, PHYSICIAN),
    SPECIALTY(StakeholderColumn.SPECIALTY, PHYSICIAN),
    LANGUAGE(StakeholderColumn.LANGUAGE, EMPLOYER, PATIENT, PHYSICIAN),
    MARKET(StakeholderColumn.MARKET, EMPLOYER, PATIENT, PHYSICIAN),
    /** A payer's or a plan's name or id, which the value mapping turns into a payer and a line of business. */
    PAYER_NAME(StakeholderColumn.PAYER_ID, EMPLOYER, PATIENT, COVERAGE),
    LINE_OF_BUSINESS(StakeholderColumn.LINE_OF_BUSINESS, EMPLOYER, PATIENT, COVERAGE),
    COVERED_FROM(StakeholderColumn.COVERED_FROM, COVERAGE),
    COVERED_UNTIL(StakeholderColumn.COVERED_UNTIL, COVERAGE),
    /** Who holds the policy: the addressee, where the patient is a minor. */
    POLICY_HOLDER(StakeholderColumn.ADDRESSEE, COVERAGE),
    EMAIL(StakeholderColumn.EMAIL, EMPLOYER, PATIENT, PHYSICIAN),
    PHONE(StakeholderColumn.PHONE, EMPLOYER, PATIENT, PHYSICIAN),
    ADDRESS_LINE1(StakeholderColumn.ADDRESS_LINE1, EMPLOYER, PATIENT, PHYSICIAN),
    ADDRESS_LINE2(StakeholderColumn.ADDRESS_LINE2, EMPLOYER, PATIENT, PHYSICIAN),
    CITY(StakeholderColumn.CITY, EMPLOYER, PATIENT, PHYSICIAN),
    STATE(StakeholderColumn.STATE, EMPLOYER, PATIENT, PHYSICIAN),
    ZIP(StakeholderColumn.ZIP, EMPLOYER, PATIENT, PHYSICIAN),
    /** Becomes "minor" or not, by today, and is not kept. */
    BIRTH_DATE(StakeholderColumn.IS_MINOR, PATIENT),
    IS_MINOR(StakeholderColumn.IS_MINOR, PATIENT),
    ADDRESSEE(StakeholderColumn.ADDRESSEE, PATIENT),
    /** Becomes "deceased", and is not kept. */
    DEATH_DATE(StakeholderColumn.IS_DECEASED, PATIENT),
    IS_DECEASED(StakeholderColumn.IS_DECEASED, PATIENT, PHYSICIAN),
    TAGS(StakeholderColumn.TAGS, EMPLOYER, PATIENT, PHYSICIAN),
    RELATIONSHIP_OWNER(StakeholderColumn.RELATIONSHIP_OWNER, EMPLOYER, PATIENT, PHYSICIAN);

    private final Optional<StakeholderColumn> column;
    private final Set<ImportKind> kinds;

    ImportField(@Nullable StakeholderColumn column, ImportKind... kinds) {
        this.column = Optional.ofNullable(column);
        this.kinds = Set.of(kinds);
    }

    /** Where it stands in the directory, or what it becomes there. */
    Optional<StakeholderColumn> column() {
        return column;
    }

    boolean isOf(ImportKind kind) {
        return kinds.contains(kind);
    }

    static List<ImportField> of(ImportKind kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }

    static Optional<ImportField> byCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** Whether files write few different values here, which people map rather than correct in the file. */
    boolean hasMappableValues() {
        return switch (this) {
            case PAYER_NAME, LINE_OF_BUSINESS, LANGUAGE, MARKET, STATE, FUNDING, SPECIALTY, RENEWAL_MONTH -> true;
            default -> false;
        };
    }
}
