package org.groundswell.stakeholder.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts somebody on the list of those who are never contacted, by their contact point, whoever turns out to have it. */
@ApplicationScoped
public class SuppressContactPoint {

    private final Jdbi jdbi;
    private final WithdrawConsent withdrawConsent;
    private final java.time.Clock clock;

    SuppressContactPoint(Jdbi jdbi, WithdrawConsent withdrawConsent, java.time.Clock clock) {
        this.jdbi = jdbi;
        this.withdrawConsent = withdrawConsent;
        this.clock = clock;
    }

    /**
     * @param email in lower case
     * @param phone in E.164
     * @return the suppression's id; that of the one there was, where there was one
     */
    @Transactional
    public UUID suppress(@Nullable String email, @Nullable String phone, String reason, String suppressedBy) {
        UUID id = jdbi.withHandle(handle -> handle.createQuery("""
                        WITH added AS (
                            INSERT INTO suppression (email, phone, reason, suppressed_by, suppressed_at)
                            VALUES (:email, :phone, :reason, :by, :at)
                            ON CONFLICT DO NOTHING
                            RETURNING id
                        )
                        SELECT id FROM added
                        UNION ALL
                        SELECT id FROM suppression WHERE email = :email OR phone = :phone
                        LIMIT 1
                        """)
                .bind("email", email)
                .bind("phone", phone)
                .bind("reason", reason)
                .bind("by", suppressedBy)
                .bind("at", clock.instant())
                .mapTo(UUID.class)
                .one());
        applyToDirectory();
        return id;
    }

    /** Suppresses everybody in the directory whose contact point is on the list: after an import has brought new people. */
    @Transactional
    public void applyToDirectory() {
        List<ConsentChange> changes = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT stakeholder.id
                        FROM suppression
                        JOIN stakeholder ON stakeholder.email = suppression.email OR stakeholder.phone = suppression.phone
                        WHERE NOT stakeholder.suppressed
                        """).mapTo(UUID.class).stream()
                .distinct()
                .map(stakeholder -> new ConsentChange(
                        stakeholder,
                        ConsentChange.EVERY_CHANNEL,
                        "suppressed",
                        "the suppression list",
                        "suppression list",
                        clock.instant()))
                .toList());
        if (!changes.isEmpty()) {
            withdrawConsent.apply(changes);
        }
    }

    /** Takes a contact point off the list. Who was suppressed by it stays so until their own consent is given. */
    @Transactional
    public boolean lift(UUID suppressionId) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM suppression WHERE id = :id")
                        .bind("id", suppressionId)
                        .execute())
                == 1;
    }

    /** @param search part of an e-mail address or phone number */
    List<Suppression> list(@Nullable String search, int limit, @Nullable UUID after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, email, phone, reason, suppressed_by, suppressed_at
                        FROM suppression
                        WHERE (:after::uuid IS NULL OR id > :after)
                          AND (:search::text IS NULL OR strpos(email, lower(:search)) > 0 OR strpos(phone, :search) > 0)
                        ORDER BY id
                        LIMIT :limit
                        """)
                .bind("search", search)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Suppression.class)
                .list());
    }
}
