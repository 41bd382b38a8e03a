package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.imports.Outcome.Counts;
import org.jdbi.v3.core.Jdbi;

/**
 * Stages a file and works out what it would do to the directory as it is now. A check ends here; a commit goes on from the same
 * tables, so it never applies what has become wrong since the check.
 */
@ApplicationScoped
class Assess {

    private static final int SHOWN = 100;

    private final Jdbi jdbi;
    private final StageFile stageFile;
    private final Duplicates duplicates;
    private final CoverPeriods covers;
    private final Forgotten forgotten;
    private final Outcome outcome;
    private final OrganisationZone zone;

    Assess(
            Jdbi jdbi,
            StageFile stageFile,
            Duplicates duplicates,
            CoverPeriods covers,
            Forgotten forgotten,
            Outcome outcome,
            OrganisationZone zone) {
        this.jdbi = jdbi;
        this.stageFile = stageFile;
        this.duplicates = duplicates;
        this.covers = covers;
        this.forgotten = forgotten;
        this.outcome = outcome;
        this.zone = zone;
    }

    ImportReport assess(ImportRecord record) {
        FaultTally tally = stageFile.stage(record);
        requirePayers();
        forgotten.leaveOut();
        Optional<LocalDate> asOf = match(record);
        outcome.compare();
        Counts counts = outcome.count(record.kind());
        List<Fault> faults = Stream.concat(tally.faults().stream(), outcome.faultsFoundHere(idColumn(record)).stream())
                .limit(SHOWN)
                .toList();
        return new ImportReport(
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.faulty(),
                counts.duplicates(),
                counts.superseded(),
                faults,
                outcome.repeats(),
                tally.unmapped(),
                tally.unlisted(),
                asOf);
    }

    private Optional<LocalDate> match(ImportRecord record) {
        if (record.kind() == ImportKind.COVERAGE) {
            return Optional.of(
                    covers.keepCurrent(record.source(), record.mapping().asOf(), zone.today()));
        }
        if (record.kind() == ImportKind.PHYSICIAN) {
            nameOrganisations(record.source());
        }
        duplicates.find(record.kind().stakeholders().orElseThrow(), record.source());
        return Optional.empty();
    }

    /** A payer that the mapping names may have taken campaign-service's id since. */
    private void requirePayers() {
        boolean gone = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT EXISTS (
                            SELECT FROM (SELECT DISTINCT payer_id FROM staged UNION SELECT payer_id FROM fallback) AS meant
                            WHERE payer_id IS NOT NULL AND payer_id NOT IN (SELECT id FROM payer))
                        """).mapTo(Boolean.class).one());
        if (gone) {
            throw ImportRefused.payerGone();
        }
    }

    /** A physician's organisation is often an id of an employer that was imported before. */
    private void nameOrganisations(String source) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE staged s SET organisation = e.organisation
                        FROM stakeholder e
                        WHERE e.kind = 'employer' AND e.source = :source AND e.external_id = s.organisation_ref
                            AND s.organisation IS NULL
                        """).bind("source", source).execute());
    }

    private static String idColumn(ImportRecord record) {
        return record.mapping().columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(ImportField.EXTERNAL_ID.code()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
