package org.groundswell.notification.integrations.log;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the event log along its ids, which rise with time. */
@ApplicationScoped
class EventLogTable {

    /** What integrators and administrators call the states. */
    private static final Map<String, String> STATES =
            Map.of("accepted", "published", "unknown", "parked", "quarantined", "quarantined");

    private static final String SELECT = """
            SELECT o.id AS receipt_id, o.integrator_id, i.name AS integrator, o.source, o.event_id AS id, o.type, o.subject,
                   CASE o.state WHEN 'published' THEN 'accepted' WHEN 'parked' THEN 'unknown' ELSE o.state END AS status,
                   o.ask_id, o.reason, o.occurred_at, o.received_at,
                   regexp_replace(o.data, '"sealedAddress":"[^"]*"', '"sealedAddress":"(sealed)"') AS data
              FROM observation o
              JOIN integrator i ON i.id = o.integrator_id
            """;

    private final Jdbi jdbi;

    EventLogTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Filter(
            @Nullable UUID integratorId,
            @Nullable String type,
            @Nullable String state,
            @Nullable String subject,
            @Nullable UUID after) {}

    /**
     * @param status accepted, unknown or quarantined
     * @param reason why it is quarantined
     * @param data the known fields; a corrected address is not shown
     */
    record LoggedEvent(
            UUID receiptId,
            UUID integratorId,
            String integrator,
            String source,
            String id,
            String type,
            String subject,
            String status,
            @Nullable UUID askId,
            @Nullable String reason,
            Instant occurredAt,
            Instant receivedAt,
            @JsonRawValue String data) {}

    /** @throws ProblemException for a status that there is not */
    static @Nullable String state(@Nullable String status) {
        if (status == null) {
            return null;
        }
        String state = STATES.get(status);
        if (state == null) {
            throw ProblemException.invalid("status", "must be one of accepted, unknown, quarantined");
        }
        return state;
    }

    List<LoggedEvent> page(Filter filter, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        WHERE (:integratorId::uuid IS NULL OR o.integrator_id = :integratorId)
                          AND (:type::text IS NULL OR o.type = :type)
                          AND (:state::text IS NULL OR o.state = :state)
                          AND (:subject::text IS NULL OR o.subject = :subject)
                          AND (:after::uuid IS NULL OR o.id < :after)
                        ORDER BY o.id DESC
                        LIMIT :limit
                        """)
                .bind("integratorId", filter.integratorId())
                .bind("type", filter.type())
                .bind("state", filter.state())
                .bind("subject", filter.subject())
                .bind("after", filter.after())
                .bind("limit", limit)
                .mapTo(LoggedEvent.class)
                .list());
    }

    Optional<LoggedEvent> find(UUID receiptId) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " WHERE o.id = :id")
                .bind("id", receiptId)
                .mapTo(LoggedEvent.class)
                .findOne());
    }
}
