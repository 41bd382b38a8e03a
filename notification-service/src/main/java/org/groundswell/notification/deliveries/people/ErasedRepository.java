package org.groundswell.notification.deliveries.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows of {@code erased}, and what goes with a person. */
@ApplicationScoped
class ErasedRepository {

    private final Jdbi jdbi;

    ErasedRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void keep(Collection<UUID> stakeholders, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO erased (stakeholder_id, erased_at)
                        SELECT id, :at FROM unnest(:stakeholders) AS id ORDER BY id
                        ON CONFLICT (stakeholder_id) DO NOTHING
                        """)
                .bindArray("stakeholders", UUID.class, stakeholders)
                .bind("at", at)
                .execute());
    }

    List<UUID> asksOf(Collection<UUID> stakeholders) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT ask_id FROM delivery WHERE stakeholder_id = ANY (:stakeholders)")
                .bindArray("stakeholders", UUID.class, stakeholders)
                .mapTo(UUID.class)
                .list());
    }

    /** @return all deliveries of these people */
    List<UUID> strip(Collection<UUID> stakeholders) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE delivery SET sealed_contact = NULL, contact_hash = '', diagnostic = NULL
                        WHERE stakeholder_id = ANY (:stakeholders)
                        RETURNING id
                        """)
                .bindArray("stakeholders", UUID.class, stakeholders)
                .mapTo(UUID.class)
                .list());
    }

    void deleteLetters(Collection<UUID> deliveries) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM delivered_letter WHERE delivery_id = ANY (:ids)")
                .bindArray("ids", UUID.class, deliveries)
                .execute());
    }
}
