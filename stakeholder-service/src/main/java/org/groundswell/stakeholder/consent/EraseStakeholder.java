package org.groundswell.stakeholder.consent;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.StakeholderEvent.Erased;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.platform.security.ContactHash;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.AskClosing;
import org.groundswell.stakeholder.asks.Asks;
import org.groundswell.stakeholder.directory.HoldsPersonalData;
import org.jdbi.v3.core.Jdbi;

/**
 * Forgets a person: their row and what was written about them goes, their asks stay as numbers. Their id and a keyed hash of
 * the id in other systems are kept, so that neither a replay nor an import brings them back.
 */
@ApplicationScoped
public class EraseStakeholder {

    private final Jdbi jdbi;
    private final Asks asks;
    private final AskClosing askClosing;
    private final ContactHash contactHash;
    private final List<HoldsPersonalData> holders;
    private final Outbox outbox;
    private final Clock clock;

    EraseStakeholder(
            Jdbi jdbi,
            Asks asks,
            AskClosing askClosing,
            ContactHash contactHash,
            @All List<HoldsPersonalData> holders,
            Outbox outbox,
            Clock clock) {
        this.jdbi = jdbi;
        this.asks = asks;
        this.askClosing = askClosing;
        this.contactHash = contactHash;
        this.holders = holders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return false where there is no such stakeholder */
    @Transactional
    public boolean erase(UUID stakeholderId) {
        Instant now = clock.instant();
        return deleted(stakeholderId)
                .map(externalId -> {
                    remember(stakeholderId, externalId, now);
                    holders.forEach(holder -> holder.forget(stakeholderId));
                    List<UUID> askIds = asks.ofStakeholder(stakeholderId).stream()
                            .map(Ask::id)
                            .toList();
                    askClosing.closeAllOf(Map.of(stakeholderId, now), ClosingReason.WITHDRAWN);
                    outbox.publish(Topic.STAKEHOLDER_EVENTS, new Erased(stakeholderId, askIds, now));
                    return true;
                })
                .orElse(false);
    }

    /** Those of these ids of another system whose person was forgotten. */
    public Set<String> erasedAmong(Collection<String> externalIds) {
        List<String> ids = List.copyOf(externalIds);
        Set<String> erased = new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT external_id_hash FROM erased_stakeholder WHERE external_id_hash = ANY (:hashes)")
                .bindArray(
                        "hashes",
                        String.class,
                        ids.stream().map(contactHash::of).toList())
                .mapTo(String.class)
                .list()));
        return new HashSet<>(
                ids.stream().filter(id -> erased.contains(contactHash.of(id))).toList());
    }

    private java.util.Optional<String> deleted(UUID stakeholderId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH said AS (
                            DELETE FROM consent_change WHERE stakeholder_id = :id
                        ), done AS (
                            UPDATE outreach SET evidence = NULL WHERE stakeholder_id = :id
                        )
                        DELETE FROM stakeholder
                        WHERE id = :id
                        RETURNING coalesce(external_id, '')
                        """)
                .bind("id", stakeholderId)
                .mapTo(String.class)
                .findOne());
    }

    private void remember(UUID stakeholderId, String externalId, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO erased_stakeholder (stakeholder_id, external_id_hash, erased_at)
                        VALUES (:id, :hash, :at)
                        """)
                .bind("id", stakeholderId)
                .bind("hash", externalId.isEmpty() ? null : contactHash.of(externalId))
                .bind("at", at)
                .execute());
    }
}
