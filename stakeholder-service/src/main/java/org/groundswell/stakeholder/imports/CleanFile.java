package org.groundswell.stakeholder.imports;

import java.time.LocalDate;
import java.util.List;

/** Reads a stored file to its end, cleans its rows, and hands them on in parts ready to be copied. */
final class CleanFile {

    private final StoredFile files;
    private final ImportRecord record;
    private final ImportPlan plan;
    private final RowCleaner cleaner;
    private final FaultTally tally;

    CleanFile(StoredFile files, ImportRecord record, ImportPlan plan, LocalDate today) {
        this.files = files;
        this.record = record;
        this.plan = plan;
        this.cleaner = new RowCleaner(plan, today);
        this.tally = new FaultTally(plan);
    }

    /** @param upTo how many rows of the file have been read with this part */
    record Part(byte[] rows, long upTo) {}

    void read(ReadAhead.Sink<Part> next) throws InterruptedException {
        StagedRows staged = new StagedRows();
        try (CsvRows rows = CsvRows.of(
                files.read(record.id()),
                record.shape(),
                plan.places(),
                plan.steps().size())) {
            rows.next();
            long count = 0;
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                add(row, staged);
                count++;
                if (staged.areEnough()) {
                    next.put(new Part(staged.take(), count));
                }
            }
            if (!staged.isEmpty()) {
                next.put(new Part(staged.take(), count));
            }
        }
    }

    /** What was wrong, once all has been read. */
    FaultTally tally() {
        return tally;
    }

    private void add(CsvRow row, StagedRows staged) {
        RowDraft draft = cleaner.clean(row);
        if (draft.faults().isEmpty()) {
            staged.add(draft, plan.kind() == ImportKind.COVERAGE ? cleaner.cells(row) : List.of());
        } else {
            tally.add(draft);
            staged.addFaulty(draft, cleaner.cells(row));
        }
    }
}
