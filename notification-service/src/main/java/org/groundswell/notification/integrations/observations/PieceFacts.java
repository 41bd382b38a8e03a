package org.groundswell.notification.integrations.observations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.AddressCorrected;
import org.groundswell.contracts.Observation.CallAttempted;
import org.groundswell.contracts.Observation.PieceMailed;
import org.groundswell.contracts.Observation.PieceNotMailed;
import org.groundswell.contracts.Observation.PieceReturned;
import org.groundswell.contracts.Observation.PieceScanned;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.channels.batches.PieceOutcomes.Outcome;
import org.groundswell.notification.deliveries.Transition;
import org.jspecify.annotations.Nullable;

/** What a mail house's and a call centre's observations say of a piece. */
final class PieceFacts {

    private PieceFacts() {}

    static Optional<Outcome> outcome(Observation observation) {
        Instant at = observation.origin().occurredAt();
        return switch (observation) {
            case PieceMailed mailed -> Optional.of(new Outcome(mailed.pieceId(), "mailed", at));
            case PieceScanned scanned -> Optional.of(new Outcome(scanned.pieceId(), "scanned", at));
            case PieceReturned returned ->
                Optional.of(new Outcome(returned.pieceId(), returned.reason().code(), at));
            case PieceNotMailed notMailed -> Optional.of(new Outcome(notMailed.pieceId(), "not_mailed", at));
            case AddressCorrected corrected -> Optional.of(new Outcome(corrected.pieceId(), "address_corrected", at));
            case CallAttempted call ->
                Optional.of(new Outcome(call.pieceId(), call.disposition().code(), at));
            default -> Optional.empty();
        };
    }

    /** @param deliveries by piece; a seed has none */
    static Optional<Transition> transition(Observation observation, Map<String, UUID> deliveries) {
        Optional<UUID> delivery = outcome(observation).map(outcome -> deliveries.get(outcome.pieceId()));
        return delivery.map(
                id -> transition(observation, id, observation.origin().occurredAt()));
    }

    private static @Nullable Transition transition(Observation observation, UUID id, Instant at) {
        return switch (observation) {
            case PieceMailed ignored -> Transition.sent(id, at);
            case PieceScanned ignored -> Transition.reached(id, at);
            case PieceReturned returned -> Transition.returned(id, returned.reason(), null, at);
            case PieceNotMailed notMailed ->
                Transition.failed(id, UndeliverableReason.NOT_MAILED, notMailed.reason(), at);
            case CallAttempted call -> ofCall(call, id, at);
            default -> null;
        };
    }

    /** Who refused was talked to. What a call says of the person's consent is stakeholder-service's to draw. */
    private static Transition ofCall(CallAttempted call, UUID id, Instant at) {
        return switch (call.disposition()) {
            case TALKED, REFUSED -> Transition.reached(id, at);
            case WRONG_NUMBER -> Transition.failed(id, UndeliverableReason.WRONG_NUMBER, null, at);
            case DECEASED -> Transition.failed(id, UndeliverableReason.NOT_REACHED, null, at);
            case VOICEMAIL, NO_ANSWER, DO_NOT_CALL -> Transition.sent(id, at);
        };
    }
}
