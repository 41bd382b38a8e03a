package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class DecisionTable {

    private final Jdbi jdbi;

    DecisionTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest of each seat that there still is and matter. */
    List<Decided> newest(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT DISTINCT ON (d.seat_id, m.matter, m.call_to_action_id)
                d.seat_id, d.person_id, d.signed, d.reason, d.decided_at,
                m.matter, m.call_to_action_id, m.sha256, m.content
            FROM sign_off_decision d
            JOIN sign_off_seat s ON s.id = d.seat_id AND s.removed_at IS NULL
            JOIN sign_off_decided_matter m ON m.decision_id = d.id
            WHERE d.campaign_id = :campaign
            ORDER BY d.seat_id, m.matter, m.call_to_action_id, d.id DESC
            """)
                .bind("campaign", campaignId)
                .mapTo(Decided.class)
                .list());
    }

    /** A decision on the letters of a call to action, in a seat that may have been taken away since. */
    record OnLetters(
            UUID seatId,
            String seat,
            UUID personId,
            boolean signed,
            String reason,
            Instant decidedAt,
            String sha256,
            String exactValues) {}

    /** The newest first. */
    List<OnLetters> onLetters(UUID campaignId, UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT d.seat_id, s.name AS seat, d.person_id, d.signed, d.reason, d.decided_at, m.sha256, m.exact_values
            FROM sign_off_decided_matter m
            JOIN sign_off_decision d ON d.id = m.decision_id
            JOIN sign_off_seat s ON s.id = d.seat_id
            WHERE d.campaign_id = :campaign
              AND m.call_to_action_id = :call
              AND m.matter = :letters
            ORDER BY d.id DESC
            """)
                .bind("campaign", campaignId)
                .bind("call", callToActionId)
                .bind("letters", Matter.LETTERS)
                .mapTo(OnLetters.class)
                .list());
    }

    void insert(Seat seat, UUID personId, boolean signed, String reason, List<CurrentMatter> matters, Instant now) {
        jdbi.useHandle(handle -> {
            UUID decision = handle.createQuery("""
                INSERT INTO sign_off_decision (seat_id, campaign_id, person_id, signed, reason, decided_at)
                VALUES (:seat, :campaign, :person, :signed, :reason, :now)
                RETURNING id
                """)
                    .bind("seat", seat.id())
                    .bind("campaign", seat.campaignId())
                    .bind("person", personId)
                    .bind("signed", signed)
                    .bind("reason", reason)
                    .bind("now", now)
                    .mapTo(UUID.class)
                    .one();
            handle.createUpdate("""
                INSERT INTO sign_off_decided_matter (decision_id, matter, call_to_action_id, sha256, content, exact_values)
                SELECT :decision, matter, call_to_action_id, sha256, content, exact_values
                FROM unnest(:matters, :calls, :hashes, :contents, :values)
                    AS decided (matter, call_to_action_id, sha256, content, exact_values)
                """)
                    .bind("decision", decision)
                    .bindArray(
                            "matters",
                            Matter.class,
                            matters.stream().map(CurrentMatter::matter).toList())
                    .bindArray(
                            "calls",
                            UUID.class,
                            matters.stream().map(CurrentMatter::callToActionId).toList())
                    .bindArray(
                            "hashes",
                            String.class,
                            matters.stream().map(CurrentMatter::sha256).toList())
                    .bindArray(
                            "contents",
                            String.class,
                            matters.stream().map(CurrentMatter::content).toList())
                    .bindArray(
                            "values",
                            String.class,
                            matters.stream().map(CurrentMatter::exactValues).toList())
                    .execute();
        });
    }
}
