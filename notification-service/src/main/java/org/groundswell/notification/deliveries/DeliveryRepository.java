package org.groundswell.notification.deliveries;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.contracts.Coded;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Changes of deliveries in sets. */
@ApplicationScoped
class DeliveryRepository {

    private static final String CHANGE = """
            UPDATE delivery d
            SET state = t.to_state,
                changed_at = least(greatest(t.at, d.requested_at), :now),
                sent_at = CASE WHEN t.sent THEN coalesce(d.sent_at, least(greatest(t.at, d.requested_at), :now))
                               ELSE d.sent_at END,
                reached_at = CASE WHEN t.to_state = 'reached'
                               THEN coalesce(d.reached_at, least(greatest(t.at, d.requested_at), :now))
                               ELSE d.reached_at END,
                problem_at = CASE WHEN t.problem THEN least(greatest(t.at, d.requested_at), :now) END,
                not_before = CASE WHEN t.to_state = 'pending' THEN CAST(:now AS timestamptz) END,
                reason = t.reason,
                diagnostic = t.diagnostic,
                letter_sha256 = coalesce(t.letter_sha256, d.letter_sha256),
                message_id = coalesce(t.message_id, d.message_id)
            FROM unnest(:ids, :to, :from, :at, :sent, :problem, :reason, :diagnostic, :sha256, :messageId)
                AS t (id, to_state, from_states, at, sent, problem, reason, diagnostic, letter_sha256, message_id)
            WHERE d.id = t.id AND d.state = ANY (string_to_array(t.from_states, ' '))
            RETURNING d.id, d.ask_id, d.stakeholder_id, d.campaign_id, d.call_to_action_id, d.step, d.channel,
                old.state AS was, old.sent_at IS NOT NULL AS was_sent, new.state, new.reason, new.changed_at
            """;

    private static final Map<DeliveryState, String> ALLOWED_FROM = new EnumMap<>(Arrays.stream(DeliveryState.values())
            .collect(toMap(
                    Function.identity(),
                    state -> state.previous().stream().map(Coded::code).collect(joining(" ")))));

    private final Jdbi jdbi;

    DeliveryRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param transitions no two of one delivery */
    List<ChangedDelivery> change(List<Transition> transitions, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(CHANGE)
                .bindArray("ids", UUID.class, column(transitions, Transition::deliveryId))
                .bindArray("to", DeliveryState.class, column(transitions, Transition::to))
                .bindArray("from", String.class, column(transitions, DeliveryRepository::allowedFrom))
                .bindArray("at", Instant.class, column(transitions, Transition::at))
                .bindArray("sent", Boolean.class, column(transitions, t -> t.to().impliesSent()))
                .bindArray("problem", Boolean.class, column(transitions, t -> t.to().isProblem()))
                .bindArray("reason", String.class, column(transitions, Transition::reason))
                .bindArray("diagnostic", String.class, column(transitions, Transition::diagnostic))
                .bindArray("sha256", String.class, column(transitions, Transition::letterSha256))
                .bindArray("messageId", String.class, column(transitions, Transition::messageId))
                .bind("now", now)
                .mapTo(ChangedDelivery.class)
                .list());
    }

    private static String allowedFrom(Transition transition) {
        return Objects.requireNonNull(ALLOWED_FROM.get(transition.to()));
    }

    private static List<@Nullable Object> column(
            List<Transition> transitions, Function<Transition, ? extends @Nullable Object> value) {
        List<@Nullable Object> column = new ArrayList<>(transitions.size());
        transitions.forEach(transition -> column.add(value.apply(transition)));
        return column;
    }
}
