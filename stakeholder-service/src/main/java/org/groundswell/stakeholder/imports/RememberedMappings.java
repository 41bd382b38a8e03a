package org.groundswell.stakeholder.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The mappings that were kept for files with the same kind and header. */
@ApplicationScoped
class RememberedMappings {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    RememberedMappings(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * A mapping, with the last file that used it.
     *
     * @param fingerprint of kind and header
     */
    record Remembered(
            String fingerprint,
            ImportKind kind,
            String lastFile,
            List<String> header,
            Mapping mapping,
            Instant usedAt) {}

    private record Row(
            String fingerprint, ImportKind kind, String name, List<String> header, String mapping, Instant updatedAt) {}

    /** The last used first. */
    List<Remembered> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT m.fingerprint, i.kind, i.name, i.header, m.mapping::text AS mapping, m.updated_at
                        FROM stakeholder_import_memory m
                        CROSS JOIN LATERAL (
                            SELECT kind, name, header
                            FROM stakeholder_import
                            WHERE fingerprint = m.fingerprint
                            ORDER BY id DESC
                            LIMIT 1) i
                        ORDER BY m.updated_at DESC
                        """).mapTo(Row.class).map(this::remembered).list());
    }

    /** @return whether there was such a mapping */
    @Transactional
    boolean forget(String fingerprint) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM stakeholder_import_memory WHERE fingerprint = :fingerprint")
                        .bind("fingerprint", fingerprint)
                        .execute())
                > 0;
    }

    private Remembered remembered(Row row) {
        try {
            Mapping mapping = json.readValue(row.mapping(), Mapping.class).inOrderOf(row.header());
            return new Remembered(row.fingerprint(), row.kind(), row.name(), row.header(), mapping, row.updatedAt());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
