package org.groundswell.stakeholder.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.jspecify.annotations.Nullable;

/** What one row of a file says, as it is cleaned bit by bit. */
final class RowDraft {

    private final long number;
    private final Map<StakeholderColumn, String> values = new EnumMap<>(StakeholderColumn.class);
    private final List<Fault> faults = new ArrayList<>(0);
    private @Nullable String organisationId;
    private boolean covered;

    RowDraft(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    void put(StakeholderColumn column, String value) {
        if (!value.isEmpty()) {
            values.put(column, value);
        }
    }

    /** Unless another column of the file said it already. */
    void putIfAbsent(StakeholderColumn column, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.putIfAbsent(column, value);
        }
    }

    @Nullable
    String get(StakeholderColumn column) {
        return values.get(column);
    }

    /** The row tells who covers the patient, be it nobody. */
    void tellCover() {
        covered = true;
    }

    boolean tellsCover() {
        return covered;
    }

    void belongTo(String organisation) {
        organisationId = organisation;
    }

    @Nullable
    String organisationId() {
        return organisationId;
    }

    void refuse(String column, String value, String reason) {
        faults.add(Fault.of(number, column, value, reason));
    }

    List<Fault> faults() {
        return faults;
    }
}
