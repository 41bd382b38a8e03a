package org.groundswell.stakeholder.imports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What stands for a birth date in faulty rows, since the date itself is not kept: read again, it means the same. */
enum AgeWord {
    MINOR,
    ADULT;

    private static final int AGE_OF_MAJORITY = 18;

    /** Stands for a date of death. */
    static final String DECEASED = "deceased";

    /** Somebody born on this day, as of today. */
    static AgeWord at(LocalDate birth, LocalDate today) {
        return birth.plusYears(AGE_OF_MAJORITY).isAfter(today) ? MINOR : ADULT;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AgeWord> of(String written) {
        return switch (Step.key(written)) {
            case "minor" -> Optional.of(MINOR);
            case "adult" -> Optional.of(ADULT);
            default -> Optional.empty();
        };
    }

    static boolean isDeceased(String written) {
        return Step.key(written).equals(DECEASED);
    }
}
