package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class InvitationTable {

    private static final String COLUMNS = """
            SELECT id, name, email, roles, invited_by, created_at, expires_at, ended_at, person_id
            FROM invitation
            """;

    private final Jdbi jdbi;

    InvitationTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID insert(NewInvitation details, byte[] tokenHash, UUID invitedBy, Instant now, Instant expiresAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO invitation (token_hash, name, email, roles, invited_by, created_at, expires_at)
                        VALUES (:hash, :name, :email, :roles, :by, :now, :expires)
                        RETURNING id
                        """)
                .bind("hash", tokenHash)
                .bind("name", details.name().strip())
                .bind("email", details.email().orElse(null))
                .bindArray(
                        "roles", String.class, details.roles().stream().sorted().toList())
                .bind("by", invitedBy)
                .bind("now", now)
                .bind("expires", expiresAt)
                .mapTo(UUID.class)
                .one());
    }

    /** The newest first. */
    List<Invitation> open(Instant now) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + " WHERE ended_at IS NULL AND expires_at > :now ORDER BY id DESC")
                        .bind("now", now)
                        .mapTo(Invitation.class)
                        .list());
    }

    Optional<Invitation> find(byte[] tokenHash) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " WHERE token_hash = :hash")
                .bind("hash", tokenHash)
                .mapTo(Invitation.class)
                .findOne());
    }

    /** Nobody else uses it or takes it back to the end of the transaction. */
    Optional<Invitation> lock(byte[] tokenHash) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " WHERE token_hash = :hash FOR UPDATE")
                .bind("hash", tokenHash)
                .mapTo(Invitation.class)
                .findOne());
    }

    boolean end(UUID id, Optional<UUID> personId, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE invitation
                                SET ended_at = :now, person_id = :person
                                WHERE id = :id
                                  AND ended_at IS NULL
                                """)
                        .bind("id", id)
                        .bind("person", personId.orElse(null))
                        .bind("now", now)
                        .execute())
                == 1;
    }
}
