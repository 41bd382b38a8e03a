package org.groundswell.notification.integrations.observations;

import java.util.Optional;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.AddressCorrected;
import org.groundswell.contracts.Observation.AskDeclined;
import org.groundswell.contracts.Observation.CallAttempted;
import org.groundswell.contracts.Observation.EmailBounced;
import org.groundswell.contracts.Observation.EmailComplained;
import org.groundswell.contracts.Observation.EmailDelivered;
import org.groundswell.contracts.Observation.OutreachLogged;
import org.groundswell.contracts.Observation.PayerResponseReceived;
import org.groundswell.contracts.Observation.PieceMailed;
import org.groundswell.contracts.Observation.PieceNotMailed;
import org.groundswell.contracts.Observation.PieceReturned;
import org.groundswell.contracts.Observation.PieceScanned;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.deliveries.Transition;

/** What an e-mail provider's observations say of a delivery. */
final class EmailFacts {

    private EmailFacts() {}

    static Optional<Transition> transition(Observation observation) {
        return switch (observation) {
            case EmailDelivered delivered ->
                Optional.of(Transition.reached(
                        delivered.deliveryId(), delivered.origin().occurredAt()));
            case EmailBounced bounced ->
                Optional.of(Transition.bounced(
                        bounced.deliveryId(),
                        bounced.permanent() ? UndeliverableReason.BOUNCED_HARD : UndeliverableReason.BOUNCED_SOFT,
                        bounced.diagnostic().orElse(null),
                        bounced.origin().occurredAt()));
            case EmailComplained complained ->
                Optional.of(Transition.bounced(
                        complained.deliveryId(),
                        UndeliverableReason.COMPLAINED,
                        null,
                        complained.origin().occurredAt()));
            case PieceMailed ignored -> Optional.empty();
            case PieceScanned ignored -> Optional.empty();
            case PieceReturned ignored -> Optional.empty();
            case PieceNotMailed ignored -> Optional.empty();
            case AddressCorrected ignored -> Optional.empty();
            case CallAttempted ignored -> Optional.empty();
            case OutreachLogged ignored -> Optional.empty();
            case AskDeclined ignored -> Optional.empty();
            case PayerResponseReceived ignored -> Optional.empty();
        };
    }
}
