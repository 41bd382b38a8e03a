package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.faults.PlantedFaults;
import org.jdbi.v3.core.Jdbi;

/**
 * The rows of {@code batch_file}. Guarantee 6: a file is inserted and never changed; what has to be made anew before the release
 * gets the next revision, and the newest counts.
 */
@ApplicationScoped
class FileTable {

    /** @param pieces how many are in it */
    record FileEntry(FileKind kind, int fileNo, int revision, String sha256, int pieces, int pages, long bytes) {}

    /** A main file that is not there, or has pieces in it that were taken out meanwhile. */
    record Missing(int fileNo, int pieces, int nextRevision) {}

    /** What guarantee 6 forbids; only a planted fault does it. */
    private static final String OVERWRITE = """
            ON CONFLICT ON CONSTRAINT batch_file_pk DO UPDATE
            SET content = excluded.content, sha256 = excluded.sha256, pieces = excluded.pieces
            """;

    private final Jdbi jdbi;

    FileTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(
            UUID batchId, FileKind kind, int fileNo, int revision, byte[] content, int pieces, int pages, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO batch_file (batch_id, kind, file_no, revision, content, sha256, pieces, pages, created_at)
                        VALUES (:batch, :kind, :fileNo, :revision, :content, :sha256, :pieces, :pages, :now)
                        """ + (overwrites() ? OVERWRITE : ""))
                .bind("batch", batchId)
                .bind("kind", kind)
                .bind("fileNo", fileNo)
                .bind("revision", overwrites() ? 1 : revision)
                .bind("content", content)
                .bind("sha256", sha256(content))
                .bind("pieces", pieces)
                .bind("pages", pages)
                .bind("now", now)
                .execute());
    }

    /** Pieces are only ever taken out, so a file with as many as there are has the right ones. */
    List<Missing> missing(UUID batchId, FileKind kind) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.file_no, count(*) AS pieces, coalesce(f.revision, 0) + 1 AS next_revision
                          FROM piece p
                          LEFT JOIN LATERAL (
                               SELECT pieces, revision FROM batch_file
                                WHERE batch_id = p.batch_id AND kind = :kind AND file_no = p.file_no
                                ORDER BY revision DESC LIMIT 1) f ON true
                         WHERE p.batch_id = :batch AND p.taken_out IS NULL
                         GROUP BY p.file_no, f.pieces, f.revision
                        HAVING count(*) IS DISTINCT FROM f.pieces
                         ORDER BY p.file_no
                        """)
                .bind("kind", kind)
                .bind("batch", batchId)
                .mapTo(Missing.class)
                .list());
    }

    /** The newest revision of each file; of main files only those that still have pieces. */
    List<FileEntry> newest(UUID batchId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT ON (kind, file_no) kind, file_no, revision, sha256, pieces, pages,
                               length(content) AS bytes
                          FROM batch_file f
                         WHERE batch_id = :batch
                           AND (kind IN ('proof', 'manifest') OR EXISTS (
                                SELECT FROM piece p
                                 WHERE p.batch_id = f.batch_id AND p.file_no = f.file_no AND p.taken_out IS NULL))
                         ORDER BY kind, file_no, revision DESC
                        """)
                .bind("batch", batchId)
                .mapTo(FileEntry.class)
                .list());
    }

    Optional<byte[]> content(UUID batchId, FileKind kind, int fileNo) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT content FROM batch_file
                         WHERE batch_id = :batch AND kind = :kind AND file_no = :fileNo
                         ORDER BY revision DESC LIMIT 1
                        """)
                .bind("batch", batchId)
                .bind("kind", kind)
                .bind("fileNo", fileNo)
                .mapTo(byte[].class)
                .findOne());
    }

    /** Of what holds an erased person's letter nothing but the hash stays. */
    void empty(Collection<UUID> deliveryIds) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE batch_file f
                           SET content = ''
                          FROM piece p
                         WHERE p.delivery_id = ANY (:deliveries) AND f.batch_id = p.batch_id
                           AND (f.file_no = p.file_no OR f.kind IN ('proof', 'manifest'))
                        """)
                .bindArray("deliveries", UUID.class, deliveryIds)
                .execute());
    }

    private static boolean overwrites() {
        return PlantedFaults.on("batch.overwrite");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
