package org.groundswell.stakeholder.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An import as it stands in the database. */
record ImportRecord(
        UUID id,
        ImportKind kind,
        String name,
        String source,
        ImportState state,
        long size,
        TextEncoding encoding,
        char delimiter,
        List<String> header,
        String fingerprint,
        long rowCount,
        Mapping mapping,
        long rowsDone,
        Optional<ImportReport> report,
        Optional<String> failure,
        String createdBy,
        Instant createdAt,
        Optional<Instant> committedAt,
        Optional<Instant> undoneAt) {

    CsvShape shape() {
        return new CsvShape(encoding, delimiter);
    }
}
