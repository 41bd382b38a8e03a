package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.jdbi.v3.core.Jdbi;

/** Outreach by its natural key: ask, form and origin. */
@ApplicationScoped
class OutreachRepository {

    private final Jdbi jdbi;

    OutreachRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores what is new, for asks that exist, and answers with that alone. */
    List<Outreach> add(Collection<ReportedOutreach> reports) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO outreach
                            (ask_id, stakeholder_id, campaign_id, call_to_action_id, form, proof, origin, evidence,
                             occurred_at, recorded_at, confirmed_at)
                        SELECT ask.id, ask.stakeholder_id, call_to_action.campaign_id, ask.call_to_action_id, report.form, report.proof,
                               report.origin, report.evidence, report.occurred_at, report.received_at,
                               CASE report.proof WHEN 'confirmed' THEN report.received_at END
                        FROM unnest(:asks, :forms, :proofs, :origins, :evidence, :occurred, :received)
                            AS report (ask_id, form, proof, origin, evidence, occurred_at, received_at)
                        JOIN ask ON ask.id = report.ask_id
                        JOIN call_to_action ON call_to_action.id = ask.call_to_action_id
                        ON CONFLICT ON CONSTRAINT outreach_once DO NOTHING
                        RETURNING *
                        """)
                .bindArray(
                        "asks",
                        UUID.class,
                        reports.stream().map(ReportedOutreach::askId).toList())
                .bindArray(
                        "forms",
                        OutreachForm.class,
                        reports.stream().map(ReportedOutreach::form).toList())
                .bindArray(
                        "proofs",
                        Proof.class,
                        reports.stream().map(ReportedOutreach::proof).toList())
                .bindArray(
                        "origins",
                        String.class,
                        reports.stream().map(ReportedOutreach::origin).toList())
                .bindArray(
                        "evidence",
                        String.class,
                        reports.stream().map(ReportedOutreach::evidence).toList())
                .bindArray(
                        "occurred",
                        Instant.class,
                        reports.stream().map(ReportedOutreach::occurredAt).toList())
                .bindArray(
                        "received",
                        Instant.class,
                        reports.stream().map(ReportedOutreach::receivedAt).toList())
                .mapTo(Outreach.class)
                .list());
    }

    /** Confirms what is not confirmed yet, and answers with that alone. */
    List<Outreach> confirm(Collection<UUID> outreachIds, String evidence, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE outreach
                        SET proof = 'confirmed', evidence = :evidence, confirmed_at = :at
                        WHERE id = ANY (:ids)
                          AND proof <> 'confirmed'
                        RETURNING *
                        """)
                .bindArray("ids", UUID.class, outreachIds)
                .bind("evidence", evidence)
                .bind("at", at)
                .mapTo(Outreach.class)
                .list());
    }

    Optional<Outreach> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM outreach WHERE id = :id")
                .bind("id", id)
                .mapTo(Outreach.class)
                .findOne());
    }

    List<Outreach> ofStakeholder(UUID stakeholderId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM outreach WHERE stakeholder_id = :stakeholder ORDER BY occurred_at DESC, id DESC")
                .bind("stakeholder", stakeholderId)
                .mapTo(Outreach.class)
                .list());
    }

    List<Outreach> ofAsk(UUID askId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM outreach WHERE ask_id = :ask ORDER BY occurred_at, id")
                        .bind("ask", askId)
                        .mapTo(Outreach.class)
                        .list());
    }

    /** The letters that these asks' stakeholders had us pass on. */
    List<UUID> forwardedFor(Collection<UUID> askIds) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM outreach WHERE ask_id = ANY (:asks) AND origin = :origin")
                        .bindArray("asks", UUID.class, askIds)
                        .bind("origin", RecordOutreach.FORWARDED)
                        .mapTo(UUID.class)
                        .list());
    }
}
