package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.contracts.Observation;
import org.groundswell.platform.messaging.Received;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.Asks;

/**
 * Turns claims about stakeholders into facts, a batch at a time. A claim about an ask that is not there yet is parked; one that
 * only another service owns is passed over.
 */
@ApplicationScoped
class ApplyObservations {

    private final Asks asks;
    private final AskReferences references;
    private final ObservedEffects effects;
    private final ParkedObservations parked;

    ApplyObservations(Asks asks, AskReferences references, ObservedEffects effects, ParkedObservations parked) {
        this.asks = asks;
        this.references = references;
        this.effects = effects;
        this.parked = parked;
    }

    /** Within the transaction of the batch. */
    void apply(List<Received<Observation>> batch) {
        parked.park(applyKnown(
                batch.stream().filter(record -> isOurs(record.event())).toList()));
    }

    /** @return those about asks that are not known */
    List<Received<Observation>> applyKnown(List<Received<Observation>> batch) {
        Map<String, UUID> askIds =
                references.resolve(batch.stream().map(Received::event).toList());
        Map<UUID, Ask> known = asks.findAll(askIds.values().stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Ask::id, Function.identity()));
        List<Received<Observation>> unknown = new ArrayList<>();
        ObservedEffects.Collected collected = effects.collect();
        for (Received<Observation> record : batch) {
            Ask ask = known.get(askIds.get(record.event().eventId()));
            if (ask == null) {
                unknown.add(record);
            } else {
                collected.add(record.event(), ask);
            }
        }
        collected.apply();
        return unknown;
    }

    private static boolean isOurs(Observation observation) {
        return switch (observation) {
            case Observation.OutreachLogged logged -> true;
            case Observation.AskDeclined declined -> true;
            case Observation.CallAttempted attempted -> true;
            case Observation.EmailComplained complained -> true;
            case Observation.AddressCorrected corrected -> true;
            case Observation.PieceMailed mailed -> false;
            case Observation.PieceScanned scanned -> false;
            case Observation.PieceReturned returned -> false;
            case Observation.PieceNotMailed notMailed -> false;
            case Observation.EmailDelivered delivered -> false;
            case Observation.EmailBounced bounced -> false;
            case Observation.PayerResponseReceived response -> false;
        };
    }
}
