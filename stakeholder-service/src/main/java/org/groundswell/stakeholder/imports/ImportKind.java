package org.groundswell.stakeholder.imports;

import java.util.Optional;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.StakeholderKind;

/** What a file holds a row of. */
public enum ImportKind implements Coded {
    EMPLOYER,
    PATIENT,
    PHYSICIAN,
    /** Which patient is covered by which payer, from when to when. Only the current cover is kept, on the patient. */
    COVERAGE,
    /** Payers by the names and ids that other files give them. */
    PAYER;

    /** The kind of the rows in the directory; empty for payers, which do not stand there. */
    Optional<StakeholderKind> stakeholders() {
        return switch (this) {
            case EMPLOYER -> Optional.of(StakeholderKind.EMPLOYER);
            case PATIENT, COVERAGE -> Optional.of(StakeholderKind.PATIENT);
            case PHYSICIAN -> Optional.of(StakeholderKind.PHYSICIAN);
            case PAYER -> Optional.empty();
        };
    }
}
