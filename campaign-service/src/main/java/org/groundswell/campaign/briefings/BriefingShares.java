package org.groundswell.campaign.briefings;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/** Links by which people outside read one briefing, until they expire or are revoked. */
@ApplicationScoped
public class BriefingShares {

    public static final int LONGEST_DAYS = 90;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Briefings briefings;
    private final BriefingTable table;
    private final Jdbi jdbi;
    private final Clock clock;

    BriefingShares(Briefings briefings, BriefingTable table, Jdbi jdbi, Clock clock) {
        this.briefings = briefings;
        this.table = table;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @param token of the link; nobody is told it again */
    public record NewShare(UUID id, String token, Instant expiresAt) {}

    /** @param revokedAt absent while it works or has expired by itself */
    public record Share(UUID id, Instant createdAt, Instant expiresAt, Optional<Instant> revokedAt) {}

    /** @param days how long it works, at most {@value #LONGEST_DAYS} */
    @Transactional
    public NewShare share(CurrentPerson person, UUID briefingId, int days) {
        briefings.get(person, briefingId);
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(Duration.ofDays(Math.clamp(days, 1, LONGEST_DAYS)));
        UUID id = jdbi.withHandle(handle -> handle.createQuery("""
            INSERT INTO briefing_share (briefing_id, token_sha256, created_by, created_at, expires_at)
            VALUES (:briefing, :hash, :person, :now, :expires)
            RETURNING id
            """)
                .bind("briefing", briefingId)
                .bind("hash", hash(token))
                .bind("person", person.id())
                .bind("now", now)
                .bind("expires", expiresAt)
                .mapTo(UUID.class)
                .one());
        return new NewShare(id, token, expiresAt);
    }

    /** The newest first. */
    @Transactional
    public List<Share> of(CurrentPerson person, UUID briefingId) {
        briefings.get(person, briefingId);
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT id, created_at, expires_at, revoked_at
            FROM briefing_share
            WHERE briefing_id = :briefing
            ORDER BY id DESC
            """)
                .bind("briefing", briefingId)
                .mapTo(Share.class)
                .list());
    }

    @Transactional
    public void revoke(CurrentPerson person, UUID briefingId, UUID shareId) {
        briefings.get(person, briefingId);
        jdbi.useHandle(handle -> handle.createUpdate("""
            UPDATE briefing_share
            SET revoked_at = :now
            WHERE id = :share
              AND briefing_id = :briefing
              AND revoked_at IS NULL
            """)
                .bind("now", clock.instant())
                .bind("share", shareId)
                .bind("briefing", briefingId)
                .execute());
    }

    /** For whoever has the link, without signing in: to be shown as aggregates only. */
    @Transactional
    public BriefingView open(String token) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT briefing_id
            FROM briefing_share
            WHERE token_sha256 = :hash
              AND revoked_at IS NULL
              AND expires_at > :now
            """)
                        .bind("hash", hash(token))
                        .bind("now", clock.instant())
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(table::find)
                .orElseThrow(BriefingNotFound::behindLink);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
