package org.groundswell.notification.deliveries.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;

/** The rows of {@code consent}, and the deliveries that they stop. */
@ApplicationScoped
class ConsentRepository {

    private static final String KEEP = """
            INSERT INTO consent (stakeholder_id, channel, contact_hash, version, withdrawn, reason, changed_at)
            SELECT * FROM unnest(:stakeholders, :channels, :hashes, :versions, :withdrawn, :reasons, :at)
                AS t (stakeholder_id, channel, contact_hash, version, withdrawn, reason, changed_at)
            ORDER BY stakeholder_id, channel, contact_hash
            ON CONFLICT (stakeholder_id, channel, contact_hash) DO UPDATE
            SET version = excluded.version, withdrawn = excluded.withdrawn, reason = excluded.reason,
                changed_at = excluded.changed_at
            WHERE consent.version < excluded.version
            """;

    private static final String LOCK_PENDING = """
            SELECT d.id, d.stakeholder_id,
                (SELECT min(c.reason) FROM consent c
                 WHERE c.stakeholder_id = d.stakeholder_id AND c.channel = d.channel AND c.withdrawn
                    AND c.contact_hash IN ('', d.contact_hash)) AS reason
            FROM delivery d
            WHERE d.stakeholder_id = ANY (:stakeholders) AND d.state = 'pending'
                AND EXISTS (SELECT FROM consent c
                    WHERE c.stakeholder_id = d.stakeholder_id AND c.channel = d.channel AND c.withdrawn
                        AND c.contact_hash IN ('', d.contact_hash))
            ORDER BY d.id
            FOR UPDATE OF d
            """;

    private final Jdbi jdbi;

    ConsentRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A row that is not above the version there is changes nothing. */
    void keep(Collection<ConsentRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bindArray("stakeholders", UUID.class, column(rows, ConsentRow::stakeholderId))
                .bindArray("channels", Channel.class, column(rows, ConsentRow::channel))
                .bindArray("hashes", String.class, column(rows, ConsentRow::contactHash))
                .bindArray("versions", Long.class, column(rows, ConsentRow::version))
                .bindArray("withdrawn", Boolean.class, column(rows, ConsentRow::withdrawn))
                .bindArray("reasons", String.class, column(rows, ConsentRow::reason))
                .bindArray("at", Instant.class, column(rows, ConsentRow::changedAt))
                .execute());
    }

    /** What is pending for these people against their will; it stays so to the end of the transaction. */
    List<WithdrawnDelivery> lockPending(Collection<UUID> stakeholders) {
        return jdbi.withHandle(handle -> handle.createQuery(LOCK_PENDING)
                .bindArray("stakeholders", UUID.class, stakeholders)
                .mapTo(WithdrawnDelivery.class)
                .list());
    }

    private static <V> List<V> column(Collection<ConsentRow> rows, Function<ConsentRow, V> value) {
        return rows.stream().map(value).toList();
    }
}
