package org.groundswell.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What integrators posted, once each, on {@code integration.observations}: a claim. The owning service alone turns it into a
 * fact. Keyed by what it is about.
 */
public sealed interface Observation extends DomainEvent {

    Origin origin();

    @Override
    default String key() {
        return origin().subject();
    }

    @Override
    default String eventId() {
        return origin().integratorId() + "/" + origin().source() + "/" + origin().id();
    }

    /**
     * Where an observation comes from. Natural key: integrator, source, id.
     *
     * @param source the CloudEvent's source, as the integrator sent it
     * @param id the CloudEvent's id, as the integrator sent it
     * @param subject what it is about: an ask, a piece, a campaign
     * @param askId the ask meant, where notification-service knows it
     * @param occurredAt the CloudEvent's time, clamped to between request and receipt
     */
    record Origin(
            UUID integratorId,
            Vendor vendor,
            String source,
            String id,
            String subject,
            Optional<UUID> askId,
            Instant occurredAt,
            Instant receivedAt) {}

    /**
     * The mail house handed a piece to the post.
     */
    @EventType("org.groundswell.integration.piece-mailed.v1")
    record PieceMailed(Origin origin, String pieceId) implements Observation {}

    /**
     * The post scanned a piece on its way: it counts as reached.
     */
    @EventType("org.groundswell.integration.piece-scanned.v1")
    record PieceScanned(Origin origin, String pieceId, Optional<String> facility) implements Observation {}

    /**
     * The post gave a piece back.
     */
    @EventType("org.groundswell.integration.piece-returned.v1")
    record PieceReturned(Origin origin, String pieceId, UndeliverableReason reason) implements Observation {}

    /**
     * The mail house took a piece out.
     */
    @EventType("org.groundswell.integration.piece-not-mailed.v1")
    record PieceNotMailed(Origin origin, String pieceId, String reason) implements Observation {}

    /**
     * The post knows a newer address.
     *
     * @param sealedAddress JSON with lines, city, state and zip, encrypted with the ask's id as associated data
     */
    @EventType("org.groundswell.integration.address-corrected.v1")
    record AddressCorrected(Origin origin, String pieceId, String sealedAddress) implements Observation {}

    /**
     * The e-mail provider saw the mail accepted by the mailbox.
     */
    @EventType("org.groundswell.integration.email-delivered.v1")
    record EmailDelivered(Origin origin, UUID deliveryId) implements Observation {}

    /**
     * The mail came back.
     */
    @EventType("org.groundswell.integration.email-bounced.v1")
    record EmailBounced(Origin origin, UUID deliveryId, boolean permanent, Optional<String> diagnostic)
            implements Observation {}

    /**
     * The stakeholder reported the mail as unwanted: an opt-out from e-mail.
     */
    @EventType("org.groundswell.integration.email-complained.v1")
    record EmailComplained(Origin origin, UUID deliveryId) implements Observation {}

    /**
     * The call centre tried to reach somebody.
     *
     * @param patchedThrough the agent passed the stakeholder on to the target and stayed on the line: a confirmed call
     */
    @EventType("org.groundswell.integration.call-attempted.v1")
    record CallAttempted(
            Origin origin,
            String pieceId,
            CallDisposition disposition,
            boolean patchedThrough,
            Optional<Integer> seconds)
            implements Observation {}

    /**
     * Somebody saw what a stakeholder did.
     *
     * @param externalId the stakeholder in the organisation's own records, where the ask's id is not known; then with a call to action
     */
    @EventType("org.groundswell.integration.outreach-logged.v1")
    record OutreachLogged(
            Origin origin, OutreachForm form, Proof proof, Optional<UUID> callToActionId, Optional<String> externalId)
            implements Observation {}

    /**
     * The stakeholder will not act.
     */
    @EventType("org.groundswell.integration.ask-declined.v1")
    record AskDeclined(Origin origin, Optional<String> reason) implements Observation {}

    /**
     * The payer answered, somebody says. A person confirms it before it counts.
     */
    @EventType("org.groundswell.integration.payer-response-received.v1")
    record PayerResponseReceived(
            Origin origin,
            UUID campaignId,
            Optional<UUID> contractId,
            LineOfBusiness lineOfBusiness,
            ResponseKind kind,
            Stance stance,
            LocalDate receivedOn,
            Optional<String> person,
            Optional<String> summary)
            implements Observation {}
}
