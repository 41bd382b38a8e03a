package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What vendors say of pieces. A print batch whose last letter is mailed, or is known not to be, closes by itself. */
@ApplicationScoped
public class PieceOutcomes {

    private static final String ITSELF = "groundswell";

    /** @param what the fact, or a call's disposition */
    public record Outcome(String pieceId, String what, Instant at) {}

    record PieceDelivery(String pieceId, UUID deliveryId) {}

    private final Jdbi jdbi;
    private final PieceTable pieces;
    private final AdvanceBatch advance;

    PieceOutcomes(Jdbi jdbi, PieceTable pieces, AdvanceBatch advance) {
        this.jdbi = jdbi;
        this.pieces = pieces;
        this.advance = advance;
    }

    /** The deliveries behind pieces; a seed has none. */
    public Map<String, UUID> deliveries(Collection<String> pieceIds) {
        if (pieceIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT piece_id, delivery_id FROM piece WHERE piece_id = ANY (:ids) AND delivery_id IS NOT NULL")
                .bindArray("ids", String.class, pieceIds)
                .mapTo(PieceDelivery.class)
                .collectToMap(PieceDelivery::pieceId, PieceDelivery::deliveryId));
    }

    /** Keeps the newest of each piece, however they arrive. Call it once the deliveries are changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        Map<String, Outcome> newest = new LinkedHashMap<>();
        outcomes.forEach(outcome -> newest.merge(
                outcome.pieceId(), outcome, (old, other) -> other.at().isBefore(old.at()) ? old : other));
        List<UUID> batches = update(List.copyOf(newest.values()));
        pieces.ended(batches).forEach(batch -> advance.close(batch, ITSELF));
    }

    private List<UUID> update(List<Outcome> outcomes) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        UPDATE piece p
                           SET outcome = new.outcome, outcome_at = new.at
                          FROM unnest(:pieces, :outcomes, :times) AS new (piece_id, outcome, at)
                         WHERE p.piece_id = new.piece_id AND (p.outcome_at IS NULL OR p.outcome_at <= new.at)
                        RETURNING p.batch_id
                        """)
                .bindArray(
                        "pieces",
                        String.class,
                        outcomes.stream().map(Outcome::pieceId).toList())
                .bindArray(
                        "outcomes",
                        String.class,
                        outcomes.stream().map(Outcome::what).toList())
                .bindArray(
                        "times",
                        Instant.class,
                        outcomes.stream().map(Outcome::at).toList())
                .mapTo(UUID.class)
                .set()
                .stream()
                .toList());
    }
}
