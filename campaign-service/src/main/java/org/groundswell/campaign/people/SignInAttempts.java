package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts attempts to sign in, by login and by address. An attempt is counted and committed before the password is looked at, so
 * that a burst at one moment gets no more tries than a slow one.
 *
 * <p>Whoever tries many logins from one address is stopped by the address, before they use up the attempts of others. Where a login
 * was proven before, only what is tried at it from there counts: an attacker elsewhere locks nobody out at their own desk.
 */
@ApplicationScoped
class SignInAttempts {

    private static final String ANY_LOGIN = "";
    private static final String ANYWHERE_ELSE = "";

    private final Jdbi jdbi;
    private final SignInHomes homes;
    private final Clock clock;
    private final SessionConfig config;

    SignInAttempts(Jdbi jdbi, SignInHomes homes, Clock clock, SessionConfig config) {
        this.jdbi = jdbi;
        this.homes = homes;
        this.clock = clock;
        this.config = config;
    }

    /**
     * @param pause how long, before another attempt may go on
     * @param first whether it is the first of those that are refused
     */
    record Refusal(Duration pause, boolean first) {}

    /** Empty where this attempt may go on. */
    @Transactional
    Optional<Refusal> count(SignInPlace place) {
        if (homes.has(place)) {
            return refusal(count(place.login(), place.address()), config.maxAttempts());
        }
        return refusal(count(ANY_LOGIN, place.address()), config.maxAttemptsFrom())
                .or(() -> refusal(count(place.login(), ANYWHERE_ELSE), config.maxAttempts()));
    }

    private Optional<Refusal> refusal(Attempts counted, int most) {
        return counted.attempts() <= most
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Duration.between(
                                clock.instant(), counted.windowStartedAt().plus(config.attemptWindow())),
                        counted.attempts() == most + 1));
    }

    private Attempts count(String login, String address) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery("""
            INSERT INTO sign_in_attempt AS a (login, address, window_started_at, attempts)
            VALUES (:login, :address, :now, 1)
            ON CONFLICT (login, address) DO UPDATE SET
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
                .bind("address", address)
                .bind("now", now)
                .bind("over", now.minus(config.attemptWindow()))
                .mapTo(Attempts.class)
                .one());
    }

    /**
     * The login was proven: its attempts count no more, and one less from the address. What others tried elsewhere goes on
     * counting. What is out of date goes too.
     */
    @Transactional
    void forget(SignInPlace place) {
        boolean atHome = homes.has(place);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                DELETE FROM sign_in_attempt
                WHERE login = :login AND address = :address
                   OR window_started_at < :over
                """)
                    .bind("login", place.login())
                    .bind("address", atHome ? place.address() : ANYWHERE_ELSE)
                    .bind("over", clock.instant().minus(config.attemptWindow()))
                    .execute();
            if (!atHome) {
                handle.createUpdate("""
                    UPDATE sign_in_attempt
                    SET attempts = attempts - 1
                    WHERE login = :login
                      AND address = :address
                      AND attempts > 0
                    """)
                        .bind("login", ANY_LOGIN)
                        .bind("address", place.address())
                        .execute();
            }
        });
        homes.keep(place);
    }

    record Attempts(Instant windowStartedAt, int attempts) {}
}
