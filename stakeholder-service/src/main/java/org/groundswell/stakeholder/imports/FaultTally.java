package org.groundswell.stakeholder.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first faults of a file, and the values that no mapping covers, within bounded memory. */
final class FaultTally {

    private static final int SHOWN = 100;
    /** Of one field: a file in which more of them mean nothing has the wrong column. */
    private static final int MOST_VALUES = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Map<String, Long>> unmapped = new LinkedHashMap<>();
    private final Map<String, ImportField> mappable = new LinkedHashMap<>();
    private long unlisted;

    FaultTally(ImportPlan plan) {
        plan.steps().stream()
                .filter(step -> step.field().hasMappableValues())
                .forEach(step -> mappable.put(step.column(), step.field()));
    }

    void add(RowDraft row) {
        for (Fault fault : row.faults()) {
            if (faults.size() < SHOWN) {
                faults.add(fault);
            }
            ImportField field = mappable.get(fault.column());
            if (field != null) {
                count(unmapped.computeIfAbsent(field.code(), code -> new LinkedHashMap<>()), fault.value());
            }
        }
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, Map<String, Long>> unmapped() {
        return unmapped;
    }

    /** How often there were values that are not among {@link #unmapped}, since there are too many. */
    long unlisted() {
        return unlisted;
    }

    private void count(Map<String, Long> values, String value) {
        if (values.size() < MOST_VALUES || values.containsKey(value)) {
            values.merge(value, 1L, Long::sum);
        } else {
            unlisted++;
        }
    }
}
