package org.groundswell.stakeholder.imports;

import java.time.LocalDate;
import java.util.List;
import org.groundswell.stakeholder.directory.Days;
import org.groundswell.stakeholder.directory.PlainText;

/** What may be kept of a row that is faulty: its mapped columns, without social security numbers and dates of birth and death. */
final class Cells {

    private static final int LONGEST = 500;

    private Cells() {}

    /** @param steps in the order in which their columns stand in the file */
    static List<String> of(CsvRow row, List<Step> steps, LocalDate today) {
        return steps.stream()
                .map(step -> of(step.field(), row.values()[step.place()], today))
                .toList();
    }

    /** The value for a report. */
    static String showable(ImportField field, String value) {
        return PlainText.isSocialSecurityNumber(value.strip()) ? "" : value;
    }

    private static String of(ImportField field, String value, LocalDate today) {
        String cell = switch (field) {
            case BIRTH_DATE -> birth(value, today);
            case DEATH_DATE -> Days.parse(value).isPresent() ? AgeWord.DECEASED : value;
            default -> showable(field, value);
        };
        String text = cell.replace('\u0000', ' ');
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String birth(String value, LocalDate today) {
        return Days.parse(value).map(day -> AgeWord.at(day, today).word()).orElse(value);
    }
}
