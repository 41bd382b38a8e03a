package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts attempts to sign in, by login. An attempt is counted and committed before the password is looked at, so that a
 * burst at one moment gets no more tries than a slow one.
 */
@ApplicationScoped
class SignInAttempts {

    private final Jdbi jdbi;
    private final Clock clock;
    private final SessionConfig config;

    SignInAttempts(Jdbi jdbi, Clock clock, SessionConfig config) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.config = config;
    }

    /** How long to wait; empty where this attempt may go on. */
    @Transactional
    Optional<Duration> count(String login) {
        Instant now = clock.instant();
        Attempts attempts = jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO sign_in_attempt AS a (login, window_started_at, attempts)
                        VALUES (:login, :now, 1)
                        ON CONFLICT (login) DO UPDATE SET
                            window_started_at = CASE
                                WHEN a.window_started_at BETWEEN :over AND :now THEN a.window_started_at
                                ELSE :now
                            END,
                            attempts = CASE
                                WHEN a.window_started_at BETWEEN :over AND :now THEN a.attempts + 1
                                ELSE 1
                            END
                        RETURNING window_started_at, attempts
                        """)
                .bind("login", login)
                .bind("now", now)
                .bind("over", now.minus(config.attemptWindow()))
                .mapTo(Attempts.class)
                .one());
        return attempts.attempts() <= config.maxAttempts()
                ? Optional.empty()
                : Optional.of(Duration.between(now, attempts.windowStartedAt().plus(config.attemptWindow())));
    }

    /** The login was proven: its attempts count no more. What is out of date of others goes too. */
    @Transactional
    void forget(String login) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        DELETE FROM sign_in_attempt
                        WHERE login = :login
                           OR window_started_at < :over
                        """)
                .bind("login", login)
                .bind("over", clock.instant().minus(config.attemptWindow()))
                .execute());
    }

    record Attempts(Instant windowStartedAt, int attempts) {}
}
