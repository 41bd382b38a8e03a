package org.groundswell.stakeholder.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The imports and the mappings that they leave for files alike. */
@ApplicationScoped
class ImportTable {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ImportTable(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    UUID insert(ImportRecord record, String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO stakeholder_import (kind, name, source, state, size, sha256, encoding, delimiter, header,
                            fingerprint, row_count, mapping, created_by, created_at)
                        VALUES (:kind, :name, :source, :state, :size, :sha256, :encoding, :delimiter, :header,
                            :fingerprint, :rows, :mapping::jsonb, :createdBy, :createdAt)
                        RETURNING id
                        """)
                .bind("kind", record.kind())
                .bind("name", record.name())
                .bind("source", record.source())
                .bind("state", record.state())
                .bind("size", record.size())
                .bind("sha256", sha256)
                .bind("encoding", record.encoding().name())
                .bind("delimiter", String.valueOf(record.delimiter()))
                .bindArray("header", String.class, record.header())
                .bind("fingerprint", record.fingerprint())
                .bind("rows", record.rowCount())
                .bind("mapping", write(record.mapping()))
                .bind("createdBy", record.createdBy())
                .bind("createdAt", record.createdAt())
                .mapTo(UUID.class)
                .one());
    }

    Optional<ImportRecord> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM stakeholder_import WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Keeps others from changing it until the transaction ends. */
    ImportRecord lock(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM stakeholder_import WHERE id = :id FOR UPDATE")
                        .bind("id", id)
                        .map((row, context) -> read(row))
                        .findOne()
                        .orElseThrow(() -> ImportRefused.unknown(id)));
    }

    /** The newest first. */
    List<ImportRecord> list(Optional<UUID> before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM stakeholder_import
                        WHERE CAST(:before AS uuid) IS NULL OR id < :before
                        ORDER BY id DESC LIMIT :limit
                        """)
                .bind("before", before.orElse(null))
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    List<UUID> running() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT id FROM stakeholder_import
                        WHERE state IN ('checking', 'committing', 'undoing') ORDER BY id
                        """).mapTo(UUID.class).list());
    }

    void become(UUID id, ImportState state, @Nullable String failure) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE stakeholder_import SET state = :state, failure = :failure, rows_done = 0 WHERE id = :id
                        """)
                .bind("id", id)
                .bind("state", state)
                .bind("failure", failure)
                .execute());
    }

    void map(UUID id, Mapping mapping) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE stakeholder_import SET mapping = :mapping::jsonb, report = NULL WHERE id = :id
                        """)
                .bind("id", id)
                .bind("mapping", write(mapping))
                .execute());
    }

    void report(UUID id, ImportReport report) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE stakeholder_import SET report = :report::jsonb WHERE id = :id")
                        .bind("id", id)
                        .bind("report", write(report))
                        .execute());
    }

    void stamp(UUID id, String column, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE stakeholder_import SET <column> = :at WHERE id = :id")
                .define("column", column)
                .bind("id", id)
                .bind("at", at)
                .execute());
    }

    void progress(UUID id, long rows) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE stakeholder_import SET rows_done = :rows WHERE id = :id")
                .bind("id", id)
                .bind("rows", rows)
                .execute());
    }

    Optional<Mapping> remembered(String fingerprint) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT mapping FROM stakeholder_import_memory WHERE fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(String.class)
                .findOne()
                .map(text -> parse(text, Mapping.class)));
    }

    /** The last used last. */
    List<Mapping> allRemembered() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT mapping FROM stakeholder_import_memory ORDER BY updated_at")
                        .mapTo(String.class)
                        .map(text -> parse(text, Mapping.class))
                        .list());
    }

    void remember(String fingerprint, Mapping mapping, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO stakeholder_import_memory (fingerprint, mapping, updated_at)
                        VALUES (:fingerprint, :mapping::jsonb, :now)
                        ON CONFLICT (fingerprint) DO UPDATE SET mapping = excluded.mapping, updated_at = excluded.updated_at
                        """)
                .bind("fingerprint", fingerprint)
                .bind("mapping", write(mapping))
                .bind("now", now)
                .execute());
    }

    private ImportRecord read(ResultSet row) throws SQLException {
        List<String> header = List.of((String[]) row.getArray("header").getArray());
        return new ImportRecord(
                row.getObject("id", UUID.class),
                Coded.of(ImportKind.class, row.getString("kind")),
                row.getString("name"),
                row.getString("source"),
                Coded.of(ImportState.class, row.getString("state")),
                row.getLong("size"),
                TextEncoding.valueOf(row.getString("encoding")),
                row.getString("delimiter").charAt(0),
                header,
                row.getString("fingerprint"),
                row.getLong("row_count"),
                parse(row.getString("mapping"), Mapping.class).inOrderOf(header),
                row.getLong("rows_done"),
                Optional.ofNullable(row.getString("report")).map(text -> parse(text, ImportReport.class)),
                Optional.ofNullable(row.getString("failure")),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("committed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
