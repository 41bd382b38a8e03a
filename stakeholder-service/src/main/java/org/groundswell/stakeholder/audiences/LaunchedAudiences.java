package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rules by which somebody is asked: what was signed and launched is what is frozen, so these stay as they are. */
@ApplicationScoped
class LaunchedAudiences {

    private final Jdbi jdbi;

    LaunchedAudiences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A launch that was taken back leaves its rule free again. */
    boolean contains(UUID audienceId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (
                            SELECT FROM call_to_action
                            WHERE launch ->> 'audienceId' = :audience AND state <> 'taken_back')
                        """)
                .bind("audience", audienceId.toString())
                .mapTo(Boolean.class)
                .one());
    }

    /** Waits for whoever changes the rule, and keeps others from it until the transaction ends. */
    void hold(UUID audienceId) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT id FROM audience WHERE id = :id FOR SHARE")
                .bind("id", audienceId)
                .mapTo(UUID.class)
                .findOne());
    }
}
