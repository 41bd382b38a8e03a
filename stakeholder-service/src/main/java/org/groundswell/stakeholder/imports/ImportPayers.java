package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.directory.Cover;
import org.groundswell.stakeholder.directory.PayerBook;
import org.groundswell.stakeholder.directory.Payers;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.jspecify.annotations.Nullable;

/**
 * Learns payers by the ids and names that a file gives them, for the covers that refer to them. Programmes such as Medicare and
 * "no insurance" become names without a payer, as there is nobody to negotiate with.
 */
@ApplicationScoped
class ImportPayers {

    private static final int SHOWN = 100;

    private final StoredFile files;
    private final StageFile plans;
    private final Payers payers;
    private final OrganisationZone zone;

    ImportPayers(StoredFile files, StageFile plans, Payers payers, OrganisationZone zone) {
        this.files = files;
        this.plans = plans;
        this.payers = payers;
        this.zone = zone;
    }

    ImportReport assess(ImportRecord record) {
        PayerBook known = payers.book();
        return read(record, (id, name) -> !known.label(id).equals(name), known);
    }

    ImportReport apply(ImportRecord record) {
        PayerBook before = payers.book();
        return read(record, (id, name) -> learn(id, name, record), before);
    }

    private boolean learn(String id, String name, ImportRecord record) {
        Optional<LineOfBusiness> line = record.mapping()
                .defaultOf(ImportField.LINE_OF_BUSINESS)
                .map(code -> Coded.of(LineOfBusiness.class, code));
        Cover cover = PayerBook.isNoPayer(name)
                ? new PayerBook().find(name).orElse(Cover.NONE)
                : new Cover(Optional.of(payers.knowByName(name).id()), line);
        boolean byName = payers.alias(name, cover, name);
        boolean byId = payers.alias(id, cover, name);
        return byName || byId;
    }

    private ImportReport read(ImportRecord record, BiPredicate<String, String> changes, PayerBook before) {
        ImportPlan plan = plans.plan(record);
        RowCleaner cleaner = new RowCleaner(plan, zone.today());
        Tally tally = new Tally();
        try (CsvRows rows = CsvRows.of(
                files.read(record.id()),
                record.shape(),
                plan.places(),
                plan.steps().size())) {
            rows.next();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                tally.add(cleaner.clean(row), changes, before);
            }
        }
        return tally.report();
    }

    private static final class Tally {
        private final Set<String> seen = new HashSet<>();
        private final List<Fault> faults = new ArrayList<>();
        private long added;
        private long changed;
        private long unchanged;
        private long faulty;
        private long duplicates;

        void add(RowDraft row, BiPredicate<String, String> changes, PayerBook before) {
            @Nullable String name = row.get(StakeholderColumn.FULL_NAME);
            if (name == null || !row.faults().isEmpty()) {
                faulty++;
                row.faults().stream().limit(SHOWN - faults.size()).forEach(faults::add);
                return;
            }
            @Nullable String id = row.get(StakeholderColumn.EXTERNAL_ID);
            String key = id == null ? name : id;
            if (!seen.add(key)) {
                duplicates++;
                return;
            }
            boolean known = before.find(key).isPresent();
            boolean changing = changes.test(key, name);
            added += known ? 0 : 1;
            changed += known && changing ? 1 : 0;
            unchanged += known && !changing ? 1 : 0;
        }

        ImportReport report() {
            return new ImportReport(
                    added, changed, unchanged, faulty, duplicates, 0, faults, List.of(), Map.of(), 0, Optional.empty());
        }
    }
}
