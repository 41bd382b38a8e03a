package org.groundswell.notification.integrations.intake;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.notification.integrations.intake.About.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks up what observations are about: one statement for each kind of thing, however many they are. */
@ApplicationScoped
class KnownThings {

    private final Jdbi jdbi;

    KnownThings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is not in the result is not known. */
    Map<About, Known> lookUp(Collection<About> abouts) {
        Map<Kind, List<About>> byKind = abouts.stream().distinct().collect(groupingBy(About::kind));
        Map<About, Known> known = new HashMap<>();
        jdbi.useHandle(handle -> byKind.forEach((kind, some) -> {
            Map<String, Known> found = find(handle, sql(kind), some);
            some.stream()
                    .filter(about -> found.containsKey(about.id()))
                    .forEach(about -> known.put(about, found.get(about.id())));
        }));
        return known;
    }

    private static Map<String, Known> find(Handle handle, String sql, List<About> abouts) {
        return handle.createQuery(sql)
                .bindArray(
                        "ids",
                        String.class,
                        abouts.stream().map(About::id).distinct().toList())
                .mapTo(Row.class)
                .collectToMap(Row::id, Row::known);
    }

    private static String sql(Kind kind) {
        return switch (kind) {
            case PIECE -> """
                SELECT p.piece_id AS id, d.ask_id, d.requested_at
                  FROM piece p
                  LEFT JOIN delivery d ON d.id = p.delivery_id
                 WHERE p.piece_id = ANY (:ids)
                """;
            case DELIVERY -> """
                SELECT id::text AS id, ask_id, requested_at
                  FROM delivery
                 WHERE id = ANY (:ids::uuid[])
                """;
            case ASK -> """
                SELECT ask_id::text AS id, ask_id, min(requested_at) AS requested_at
                  FROM delivery
                 WHERE ask_id = ANY (:ids::uuid[])
                 GROUP BY ask_id
                """;
            case CALL_TO_ACTION -> """
                SELECT id::text AS id, NULL::uuid AS ask_id, NULL::timestamptz AS requested_at
                  FROM call_to_action
                 WHERE id = ANY (:ids::uuid[])
                """;
            case CAMPAIGN -> """
                SELECT DISTINCT campaign_id::text AS id, NULL::uuid AS ask_id, NULL::timestamptz AS requested_at
                  FROM call_to_action
                 WHERE campaign_id = ANY (:ids::uuid[])
                """;
        };
    }

    record Row(String id, @Nullable UUID askId, @Nullable Instant requestedAt) {
        Known known() {
            return new Known(Optional.ofNullable(askId), Optional.ofNullable(requestedAt));
        }
    }
}
