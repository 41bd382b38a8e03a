package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps how responses stood after each change: the row itself, so that no field can be forgotten. */
@ApplicationScoped
class ResponseHistory {

    private final Jdbi jdbi;
    private final Clock clock;

    ResponseHistory(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Whoever calls has written the responses' rows in this transaction. */
    void add(Collection<UUID> responses, ResponseChange.What what, Optional<String> reason, Optional<UUID> author) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO payer_response_change (
                            response_id, version, what, reason, changed_by, changed_at, response)
                        SELECT id, version, :what, :reason, :author, :now, to_jsonb(payer_response)
                        FROM payer_response
                        WHERE id = ANY (:responses)
                        """)
                .bindArray("responses", UUID.class, responses.toArray())
                .bind("what", what)
                .bind("reason", reason)
                .bind("author", author)
                .bind("now", clock.instant())
                .execute());
    }

    /** The newest change first. */
    List<ResponseChange> of(UUID responseId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT past.*, change.what, change.reason, change.changed_by, change.changed_at
                        FROM payer_response_change AS change,
                            jsonb_populate_record(null::payer_response, change.response) AS past
                        WHERE change.response_id = :response
                        ORDER BY change.version DESC
                        """)
                .bind("response", responseId)
                .mapTo(ResponseChange.class)
                .list());
    }
}
