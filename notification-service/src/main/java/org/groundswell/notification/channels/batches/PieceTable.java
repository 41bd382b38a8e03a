package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of {@code piece}. */
@ApplicationScoped
class PieceTable {

    /** A delivery that waits for a batch, locked to the end of the transaction. */
    record Waiting(UUID id, @Nullable String forbidden) {}

    /** A delivery of the batch that must not go out after all. */
    record Stopped(String pieceId, UUID deliveryId, boolean pending, String reason) {}

    /** A person's own consent first, then the contact point's, whoever uses it: as claims of single letters ask. */
    private static final String FORBIDDEN = """
            coalesce(
                (SELECT min(c.reason) FROM consent c
                  WHERE c.stakeholder_id = d.stakeholder_id AND c.channel = d.channel AND c.withdrawn
                    AND c.contact_hash IN ('', d.contact_hash)),
                (SELECT min(c.reason) FROM consent c
                  WHERE d.contact_hash <> '' AND c.contact_hash = d.contact_hash AND c.channel = d.channel
                    AND c.contact_hash <> '' AND c.withdrawn),
                (SELECT 'erased' FROM erased e WHERE e.stakeholder_id = d.stakeholder_id))
            """;

    private final Jdbi jdbi;

    PieceTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether enough wait for a batch, or the first has waited long enough. */
    boolean isTime(UUID callToActionId, Channel channel, int size, Instant waitingSince) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) >= :size OR coalesce(min(requested_at) <= :since, false)
                          FROM (SELECT requested_at
                                  FROM delivery
                                 WHERE call_to_action_id = :call AND channel = :channel AND batch_id IS NULL
                                   AND channel IN ('print', 'call_list') AND state = 'pending'
                                 ORDER BY id
                                 LIMIT :size) AS waiting
                        """)
                .bind("size", size)
                .bind("since", waitingSince)
                .bind("call", callToActionId)
                .bind("channel", channel)
                .mapTo(Boolean.class)
                .one());
    }

    List<Waiting> waiting(UUID callToActionId, Channel channel, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT d.id, " + FORBIDDEN + """
                        AS forbidden
                          FROM delivery d
                         WHERE d.call_to_action_id = :call AND d.channel = :channel AND d.batch_id IS NULL
                           AND d.channel IN ('print', 'call_list') AND d.state = 'pending'
                         ORDER BY d.id
                         LIMIT :atMost
                           FOR UPDATE OF d SKIP LOCKED
                        """)
                .bind("call", callToActionId)
                .bind("channel", channel)
                .bind("atMost", atMost)
                .mapTo(Waiting.class)
                .list());
    }

    List<Long> numbers(int count) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT nextval('piece_number') FROM generate_series(1, :count)")
                        .bind("count", count)
                        .mapTo(Long.class)
                        .list());
    }

    void insert(UUID batchId, List<UUID> deliveries, List<String> pieceIds, int perFile) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO piece (piece_id, batch_id, position, file_no, delivery_id)
                            SELECT piece_id, :batch, place, (place - 1) / :perFile + 1, delivery_id
                              FROM unnest(:pieces, :deliveries) WITH ORDINALITY AS new (piece_id, delivery_id, place)
                            """)
                    .bind("batch", batchId)
                    .bind("perFile", perFile)
                    .bindArray("pieces", String.class, pieceIds)
                    .bindArray("deliveries", UUID.class, deliveries)
                    .execute();
            handle.createUpdate("""
                            UPDATE delivery d
                               SET batch_id = p.batch_id, piece_id = p.piece_id
                              FROM piece p
                             WHERE p.batch_id = :batch AND d.id = p.delivery_id
                            """).bind("batch", batchId).execute();
        });
    }

    void insertSeed(UUID batchId, String pieceId, int position, int fileNo, List<String> seed) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO piece (piece_id, batch_id, position, file_no, seed)
                        VALUES (:piece, :batch, :position, :fileNo, :seed)
                        """)
                .bind("piece", pieceId)
                .bind("batch", batchId)
                .bind("position", position)
                .bind("fileNo", fileNo)
                .bindArray("seed", String.class, seed)
                .execute());
    }

    /** In their places, without those taken out. @param fileNo 0 for those of all files */
    List<Piece> of(UUID batchId, int fileNo) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.piece_id, p.position, p.delivery_id, d.ask_id, d.letter_version_id,
                               coalesce(d.language, 'en') AS language, d.sealed_contact, p.seed, p.first_page, p.pages,
                               p.file_no
                          FROM piece p
                          LEFT JOIN delivery d ON d.id = p.delivery_id
                         WHERE p.batch_id = :batch AND p.taken_out IS NULL AND (:fileNo = 0 OR p.file_no = :fileNo)
                         ORDER BY p.position
                        """)
                .bind("batch", batchId)
                .bind("fileNo", fileNo)
                .mapTo(Piece.class)
                .list());
    }

    /** Locks the deliveries of the batch and names those that must not go out. Ask while sharing the sending locks. */
    List<Stopped> stopped(UUID batchId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT piece_id, delivery_id, state = 'pending' AS pending,
                               coalesce(forbidden, reason, state) AS reason
                          FROM (SELECT p.piece_id, d.id AS delivery_id, d.state, d.reason,
                        """ + FORBIDDEN + """
                                       AS forbidden
                                  FROM piece p
                                  JOIN delivery d ON d.id = p.delivery_id
                                 WHERE p.batch_id = :batch AND p.taken_out IS NULL
                                 ORDER BY d.id
                                   FOR UPDATE OF d) AS members
                         WHERE forbidden IS NOT NULL OR state <> 'pending'
                        """)
                .bind("batch", batchId)
                .mapTo(Stopped.class)
                .list());
    }

    void takeOut(String pieceId, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE piece SET taken_out = :reason WHERE piece_id = :piece")
                .bind("reason", reason)
                .bind("piece", pieceId)
                .execute());
    }

    List<UUID> deliveriesOf(UUID batchId) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT delivery_id FROM piece
                         WHERE batch_id = :batch AND taken_out IS NULL AND delivery_id IS NOT NULL
                         ORDER BY delivery_id
                        """).bind("batch", batchId).mapTo(UUID.class).list());
    }

    void placed(List<RenderedFile.Made> made) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE piece p
                               SET first_page = new.first_page, pages = new.pages
                              FROM unnest(:pieces, :first, :pages) AS new (piece_id, first_page, pages)
                             WHERE p.piece_id = new.piece_id
                            """)
                    .bindArray(
                            "pieces",
                            String.class,
                            made.stream().map(one -> one.piece().pieceId()).toList())
                    .bindArray(
                            "first",
                            Integer.class,
                            made.stream().map(RenderedFile.Made::firstPage).toList())
                    .bindArray(
                            "pages",
                            Integer.class,
                            made.stream().map(RenderedFile.Made::pages).toList())
                    .execute();
            List<RenderedFile.Made> letters =
                    made.stream().filter(one -> !one.piece().isSeed()).toList();
            handle.createUpdate("""
                            UPDATE delivery d
                               SET letter_sha256 = new.sha256
                              FROM unnest(:ids, :hashes) AS new (id, sha256)
                             WHERE d.id = new.id
                            """)
                    .bindArray(
                            "ids",
                            UUID.class,
                            letters.stream().map(RenderedFile.Made::delivery).toList())
                    .bindArray(
                            "hashes",
                            String.class,
                            letters.stream().map(one -> one.letter().sha256()).toList())
                    .execute();
        });
    }

    /** Where deliveries stand in batches. */
    record Place(String pieceId, UUID batchId, UUID deliveryId) {}

    List<Place> places(Collection<UUID> deliveryIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT piece_id, batch_id, delivery_id FROM piece WHERE delivery_id = ANY (:ids)")
                .bindArray("ids", UUID.class, deliveryIds)
                .mapTo(Place.class)
                .list());
    }

    /** Called, and nobody talked to. */
    List<UUID> triedInVain(UUID batchId) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT delivery_id FROM piece
                         WHERE batch_id = :batch AND outcome IN ('voicemail', 'no_answer') AND delivery_id IS NOT NULL
                        """).bind("batch", batchId).mapTo(UUID.class).list());
    }

    /** Batches whose last piece has its end now, of those named. */
    List<UUID> ended(Collection<UUID> batchIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id
                          FROM batch b
                         WHERE b.id = ANY (:ids) AND b.channel = 'print' AND b.state IN ('released', 'fetched', 'accepted')
                           AND NOT EXISTS (
                               SELECT FROM piece p JOIN delivery d ON d.id = p.delivery_id
                                WHERE p.batch_id = b.id AND p.taken_out IS NULL AND d.state = 'sending')
                        """)
                .bindArray("ids", UUID.class, batchIds)
                .mapTo(UUID.class)
                .list());
    }
}
