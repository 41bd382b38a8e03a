package org.groundswell.stakeholder.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.NotificationEvent.ConsentWithdrawalApplied;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How far the changes of a stakeholder's consent have come. Only what notification-service has committed is done. */
@ApplicationScoped
public class ConsentStatus {

    private final Jdbi jdbi;

    ConsentStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A change of consent, as a stakeholder's history shows it.
     *
     * @param appliedAt from then on nothing starts any more; absent while notification-service has not answered
     */
    public record Change(
            long version,
            boolean given,
            List<String> channels,
            String reason,
            String basis,
            String changedBy,
            Instant changedAt,
            @Nullable Instant appliedAt) {}

    /** Newest first. */
    public List<Change> historyOf(UUID stakeholderId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT version, given, channels, reason, basis, changed_by, changed_at, applied_at
                        FROM consent_change
                        WHERE stakeholder_id = :stakeholder
                        ORDER BY version DESC
                        """)
                .bind("stakeholder", stakeholderId)
                .mapTo(Change.class)
                .list());
    }

    /** Whether nothing is under way any more of what the stakeholder withdrew. */
    public boolean isApplied(UUID stakeholderId) {
        return historyOf(stakeholderId).stream().allMatch(change -> change.given() || change.appliedAt() != null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void applied(Collection<ConsentWithdrawalApplied> answers) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE consent_change
                        SET applied_at = answer.applied_at
                        FROM unnest(:stakeholders, :versions, :at) AS answer (stakeholder_id, version, applied_at)
                        WHERE consent_change.stakeholder_id = answer.stakeholder_id
                          AND consent_change.version <= answer.version
                          AND consent_change.applied_at IS NULL
                        """)
                .bindArray(
                        "stakeholders",
                        UUID.class,
                        answers.stream()
                                .map(ConsentWithdrawalApplied::stakeholderId)
                                .toList())
                .bindArray(
                        "versions",
                        Long.class,
                        answers.stream().map(ConsentWithdrawalApplied::version).toList())
                .bindArray(
                        "at",
                        Instant.class,
                        answers.stream()
                                .map(ConsentWithdrawalApplied::appliedAt)
                                .toList())
                .execute());
    }
}
