package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.notification.channels.batches.BatchTable.Step;
import org.groundswell.notification.channels.batches.PieceTable.Place;
import org.groundswell.notification.deliveries.DeliveryState;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.people.ForgetLetters;
import org.groundswell.platform.data.Wakeups;

/**
 * Guarantee 8 for batches: files that hold an erased person's letter are emptied. What no vendor has fetched is made anew without
 * it, and has to be released again.
 */
@ApplicationScoped
class ForgetPieces implements ForgetLetters {

    private final BatchTable batches;
    private final PieceTable pieces;
    private final FileTable files;
    private final DeliveryTransitions transitions;
    private final Wakeups wakeups;
    private final Clock clock;

    ForgetPieces(
            BatchTable batches,
            PieceTable pieces,
            FileTable files,
            DeliveryTransitions transitions,
            Wakeups wakeups,
            Clock clock) {
        this.batches = batches;
        this.pieces = pieces;
        this.files = files;
        this.transitions = transitions;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<UUID> deliveryIds) {
        List<Place> places = pieces.places(deliveryIds);
        if (places.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        for (UUID batchId :
                places.stream().map(Place::batchId).distinct().sorted().toList()) {
            Batch batch = batches.lock(batchId);
            if (batch.state().isBeforeRelease() || batch.state() == BatchState.RELEASED) {
                List<Place> ofBatch = places.stream()
                        .filter(place -> place.batchId().equals(batchId))
                        .toList();
                takeOut(batch, ofBatch, now);
            }
        }
        files.empty(deliveryIds);
        wakeups.wake(RenderTask.NAME);
    }

    private void takeOut(Batch batch, List<Place> places, Instant now) {
        places.forEach(place -> pieces.takeOut(place.pieceId(), "erased"));
        transitions.apply(places.stream()
                .map(place -> Transition.cancelled(place.deliveryId(), "erased", now))
                .toList());
        transitions.apply(pieces.deliveriesOf(batch.id()).stream()
                .map(delivery -> Transition.plain(delivery, DeliveryState.PENDING, now))
                .toList());
        batches.countPieces(batch.id());
        if (batch.state() != BatchState.RENDERING) {
            batches.move(batch, new Step(BatchState.RENDERING, now, ""));
        }
    }
}
