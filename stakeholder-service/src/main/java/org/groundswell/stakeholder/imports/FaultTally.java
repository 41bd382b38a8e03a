package org.groundswell.stakeholder.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first faults of a file, and the values that no mapping covers, within bounded memory. */
final class FaultTally {

    private static final int SHOWN = 100;

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Map<String, Long>> unmapped = new LinkedHashMap<>();
    private final Map<String, ImportField> mappable = new LinkedHashMap<>();

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

    private static void count(Map<String, Long> values, String value) {
        if (values.size() < SHOWN || values.containsKey(value)) {
            values.merge(value, 1L, Long::sum);
        }
    }
}
