package org.groundswell.stakeholder.imports;

import java.util.EnumSet;
import java.util.Set;
import org.groundswell.contracts.Coded;

/** Where an import stands. What may follow what stands in {@link #mayBecome}. */
public enum ImportState implements Coded {
    /** The file is here; its mapping may be changed. */
    UPLOADED,
    CHECKING,
    /** The report says what a commit would do. */
    CHECKED,
    COMMITTING,
    COMMITTED,
    UNDOING,
    UNDONE,
    /** The check or the commit ended with a reason; nothing of it is kept. */
    FAILED;

    boolean mayBecome(ImportState next) {
        return following().contains(next);
    }

    /** Whether work on it goes on in the background. */
    boolean isRunning() {
        return this == CHECKING || this == COMMITTING || this == UNDOING;
    }

    private Set<ImportState> following() {
        return switch (this) {
            case UPLOADED -> EnumSet.of(CHECKING);
            case CHECKING -> EnumSet.of(CHECKED, FAILED);
            case CHECKED -> EnumSet.of(UPLOADED, CHECKING, COMMITTING);
            case COMMITTING -> EnumSet.of(COMMITTED, FAILED);
            case COMMITTED -> EnumSet.of(UNDOING);
            case UNDOING -> EnumSet.of(UNDONE, COMMITTED);
            case UNDONE -> EnumSet.noneOf(ImportState.class);
            case FAILED -> EnumSet.of(UPLOADED, CHECKING);
        };
    }
}
