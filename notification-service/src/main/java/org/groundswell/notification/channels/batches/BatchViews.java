package org.groundswell.notification.channels.batches;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.notification.channels.batches.FileTable.FileEntry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is shown of batches: no contact data. */
@ApplicationScoped
class BatchViews {

    /**
     * @param deliveries how many of the batch's deliveries are in which state
     * @param takenOut how many pieces were taken out, by reason
     */
    record BatchView(
            @JsonUnwrapped Batch batch,
            List<FileEntry> files,
            Map<String, Long> deliveries,
            Map<String, Long> takenOut) {}

    /** @param outcome what the vendor said last */
    record PieceView(
            String pieceId,
            int position,
            int file,
            @Nullable Integer firstPage,
            @Nullable Integer pages,
            boolean seed,
            @Nullable UUID askId,
            @Nullable UUID deliveryId,
            @Nullable String state,
            @Nullable String takenOut,
            @Nullable String outcome,
            @Nullable Instant outcomeAt) {}

    private final Jdbi jdbi;
    private final FileTable files;

    BatchViews(Jdbi jdbi, FileTable files) {
        this.jdbi = jdbi;
        this.files = files;
    }

    BatchView view(Batch batch) {
        return new BatchView(batch, files.newest(batch.id()), counts(batch.id(), """
                        SELECT d.state AS what, count(*) AS size
                          FROM piece p JOIN delivery d ON d.id = p.delivery_id
                         WHERE p.batch_id = :batch AND p.taken_out IS NULL
                         GROUP BY d.state
                        """), counts(batch.id(), """
                        SELECT taken_out AS what, count(*) AS size
                          FROM piece
                         WHERE batch_id = :batch AND taken_out IS NOT NULL
                         GROUP BY taken_out
                        """));
    }

    List<PieceView> pieces(UUID batchId, int after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.piece_id, p.position, p.file_no AS file, p.first_page, p.pages, p.seed IS NOT NULL AS seed,
                               d.ask_id, p.delivery_id, d.state, p.taken_out, p.outcome, p.outcome_at
                          FROM piece p
                          LEFT JOIN delivery d ON d.id = p.delivery_id
                         WHERE p.batch_id = :batch AND p.position > :after
                         ORDER BY p.position
                         LIMIT :limit
                        """)
                .bind("batch", batchId)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(PieceView.class)
                .list());
    }

    private Map<String, Long> counts(UUID batchId, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("batch", batchId)
                .reduceRows(new TreeMap<String, Long>(), (counts, row) -> {
                    counts.put(row.getColumn("what", String.class), row.getColumn("size", Long.class));
                    return counts;
                }));
    }
}
