package org.groundswell.notification.deliveries.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The record of what each stakeholder got. Its hash belongs into {@code delivery.letter_sha256}, where it outlives it. */
@ApplicationScoped
public class DeliveredLetters {

    private final Jdbi jdbi;
    private final LetterSeal seal;

    DeliveredLetters(Jdbi jdbi, LetterSeal seal) {
        this.jdbi = jdbi;
        this.seal = seal;
    }

    /** The letter of one delivery. */
    public record Delivered(UUID deliveryId, UUID askId, LetterRecord letter) {}

    private record Row(UUID askId, String sealed) {}

    /** Keeps the letters that have gone out; a delivery's letter is kept once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Collection<Delivered> letters) {
        if (letters.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO delivered_letter (delivery_id, sealed)
                        SELECT * FROM unnest(:ids, :sealed)
                        ON CONFLICT (delivery_id) DO NOTHING
                        """)
                .bindArray("ids", UUID.class, column(letters, Delivered::deliveryId))
                .bindArray("sealed", String.class, column(letters, each -> seal.seal(each.askId(), each.letter())))
                .execute());
    }

    /** Empty where nothing went out yet, and where the person was erased. */
    public Optional<LetterRecord> find(UUID deliveryId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT d.ask_id, l.sealed
                                FROM delivered_letter l JOIN delivery d ON d.id = l.delivery_id
                                WHERE l.delivery_id = :id
                                """)
                        .bind("id", deliveryId)
                        .mapTo(Row.class)
                        .findOne())
                .map(row -> seal.open(row.askId(), row.sealed()));
    }

    private static <V> List<V> column(Collection<Delivered> letters, Function<Delivered, V> value) {
        return letters.stream().map(value).toList();
    }
}
