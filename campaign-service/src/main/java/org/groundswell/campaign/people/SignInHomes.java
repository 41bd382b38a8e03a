package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Knows from where a login was proven. There its attempts are its own. */
@ApplicationScoped
class SignInHomes {

    /** Longer than a holiday; and no list of where people have been. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi jdbi;
    private final Clock clock;

    SignInHomes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    boolean has(SignInPlace place) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT EXISTS (
                SELECT
                FROM sign_in_home
                WHERE login = :login
                  AND address = :address
                  AND proven_at > :since)
            """)
                .bind("login", place.login())
                .bind("address", place.address())
                .bind("since", clock.instant().minus(KEPT))
                .mapTo(Boolean.class)
                .one());
    }

    /** Those that nobody came back to go. */
    void keep(SignInPlace place) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM sign_in_home WHERE proven_at < :since")
                    .bind("since", clock.instant().minus(KEPT))
                    .execute();
            handle.createUpdate("""
                INSERT INTO sign_in_home (login, address, proven_at)
                VALUES (:login, :address, :now)
                ON CONFLICT (login, address) DO UPDATE SET proven_at = excluded.proven_at
                """)
                    .bind("login", place.login())
                    .bind("address", place.address())
                    .bind("now", clock.instant())
                    .execute();
        });
    }
}
