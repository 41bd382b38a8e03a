package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Audiences as planners have saved them. */
@ApplicationScoped
public class SavedAudiences {

    private final Jdbi jdbi;

    SavedAudiences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everybody in a market. */
    public UUID of(String market) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audience (id, version, name, rule, created_at, changed_at)
                        VALUES (:id, 0, 'Everybody', jsonb_build_object('markets', jsonb_build_array(:market::text)), :now, :now)
                        """)
                .bind("id", id)
                .bind("market", market)
                .bind("now", Instant.EPOCH)
                .execute());
        return id;
    }
}
