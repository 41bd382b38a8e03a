package org.groundswell.stakeholder.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.directory.Cleaned.Clean;
import org.groundswell.stakeholder.directory.Cover;
import org.groundswell.stakeholder.directory.PayerBook;
import org.groundswell.stakeholder.directory.Payers;
import org.groundswell.stakeholder.directory.StakeholderColumn;

/** Reads a stored file to its end and copies what it says, cleaned, into the staging tables. */
@ApplicationScoped
class StageFile {

    private static final int REPORT_EVERY = 20_000;

    private final StoredFile files;
    private final Staging staging;
    private final ImportTable imports;
    private final Payers payers;
    private final OrganisationZone zone;

    StageFile(StoredFile files, Staging staging, ImportTable imports, Payers payers, OrganisationZone zone) {
        this.files = files;
        this.staging = staging;
        this.imports = imports;
        this.payers = payers;
        this.zone = zone;
    }

    /** The file is read and cleaned in a thread of its own, while the database copies what was read before. */
    FaultTally stage(ImportRecord record) {
        ImportPlan plan = plan(record);
        staging.create(record.kind(), defaults(record));
        CleanFile file = new CleanFile(files, record, plan, zone.today());
        long reported = 0;
        try (ReadAhead<CleanFile.Part> parts = ReadAhead.of("import " + record.id(), file::read)) {
            for (CleanFile.Part part = parts.next(); part != null; part = parts.next()) {
                staging.copy(part.rows());
                if (part.upTo() - reported >= REPORT_EVERY) {
                    reported = part.upTo();
                    report(record, reported);
                }
            }
        }
        staging.analyze();
        return file.tally();
    }

    /** What a mapping means now, with all payers that are known. */
    ImportPlan plan(ImportRecord record) {
        PayerBook book = payers.book();
        record.mapping().valuesOf(ImportField.PAYER_NAME).forEach((value, meant) -> {
            Optional<UUID> payer =
                    Optional.ofNullable(meant.path("payerId").textValue()).map(UUID::fromString);
            Optional<LineOfBusiness> line = Optional.ofNullable(
                            meant.path("lineOfBusiness").textValue())
                    .map(code -> Coded.of(LineOfBusiness.class, code));
            book.put(value, new Cover(payer, line), book.label(value));
        });
        return ImportPlan.of(record.kind(), record.header(), record.mapping(), book);
    }

    /** Outside of the import's own transaction, so that it is seen. */
    private void report(ImportRecord record, long count) {
        QuarkusTransaction.requiringNew().run(() -> imports.progress(record.id(), count));
    }

    private static Map<StakeholderColumn, String> defaults(ImportRecord record) {
        Map<StakeholderColumn, String> defaults = new EnumMap<>(StakeholderColumn.class);
        for (ImportField field : ImportField.values()) {
            record.mapping()
                    .defaultOf(field)
                    .ifPresent(value -> field.column()
                            .filter(column -> column.clean(value) instanceof Clean)
                            .ifPresent(column -> defaults.put(column, ((Clean) column.clean(value)).value())));
        }
        return defaults;
    }
}
