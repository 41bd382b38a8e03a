package org.groundswell.notification.integrations.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Observation;
import org.groundswell.notification.channels.batches.PieceOutcomes;
import org.groundswell.notification.channels.batches.PieceOutcomes.Outcome;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;

/**
 * Turns what integrators saw into facts about deliveries. A delivery in doubt is resolved by an observation that proves what
 * became of it, since {@code DeliveryState} lets it.
 */
@ApplicationScoped
class ObservationsHandler {

    private final PieceOutcomes pieces;
    private final DeliveryTransitions transitions;

    ObservationsHandler(PieceOutcomes pieces, DeliveryTransitions transitions) {
        this.pieces = pieces;
        this.transitions = transitions;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(List<Observation> observations) {
        List<Outcome> outcomes = observations.stream()
                .map(PieceFacts::outcome)
                .flatMap(Optional::stream)
                .toList();
        Map<String, UUID> deliveries = pieces.deliveries(
                outcomes.stream().map(Outcome::pieceId).distinct().toList());
        List<Transition> wanted = new ArrayList<>();
        for (Observation observation : observations) {
            EmailFacts.transition(observation).ifPresent(wanted::add);
            PieceFacts.transition(observation, deliveries).ifPresent(wanted::add);
        }
        transitions.apply(wanted);
        pieces.keep(outcomes);
    }
}
