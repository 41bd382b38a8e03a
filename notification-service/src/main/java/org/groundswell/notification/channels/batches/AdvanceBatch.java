package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.NotificationEvent.BatchClosed;
import org.groundswell.contracts.Topic;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.channels.batches.BatchTable.Step;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.platform.messaging.Outbox;

/** The steps of a batch that people and vendors take, the release apart. */
@ApplicationScoped
public class AdvanceBatch {

    private final BatchTable batches;
    private final PieceTable pieces;
    private final DeliveryTransitions transitions;
    private final Outbox outbox;
    private final Clock clock;

    AdvanceBatch(BatchTable batches, PieceTable pieces, DeliveryTransitions transitions, Outbox outbox, Clock clock) {
        this.batches = batches;
        this.pieces = pieces;
        this.transitions = transitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A person has looked at the proof. */
    @Transactional
    public void approveProof(UUID id, String by) {
        move(id, BatchState.APPROVED, by);
    }

    /** The vendor has it. A call list counts as sent from here on; a letter only once the mail house mailed it. */
    @Transactional
    public void fetch(UUID id, String by) {
        Batch batch = move(id, BatchState.FETCHED, by);
        if (batch.channel() == Channel.CALL_LIST) {
            Instant now = clock.instant();
            transitions.apply(pieces.deliveriesOf(id).stream()
                    .map(delivery -> Transition.sent(delivery, now))
                    .toList());
        }
    }

    @Transactional
    public void accept(UUID id, String by) {
        move(id, BatchState.ACCEPTED, by);
    }

    /** Nothing more is expected of the vendor. Whom the call centre tried and did not get was not reached. */
    @Transactional
    public void close(UUID id, String by) {
        Batch batch = move(id, BatchState.CLOSED, by);
        Instant now = clock.instant();
        transitions.apply(pieces.triedInVain(id).stream()
                .map(delivery -> Transition.failed(delivery, UndeliverableReason.NOT_REACHED, null, now))
                .toList());
        outbox.publish(
                Topic.NOTIFICATION_EVENTS,
                new BatchClosed(batch.campaignId(), batch.callToActionId(), id, batch.channel(), batch.pieces(), now));
    }

    /** The vendor returned it, or it never got one: what is not known to have gone does not go. */
    @Transactional
    public void recall(UUID id, String reason) {
        Batch batch = move(id, BatchState.RECALLED, reason);
        Instant now = clock.instant();
        transitions.apply(pieces.deliveriesOf(batch.id()).stream()
                .map(delivery -> Transition.cancelled(delivery, "batch_recalled", now))
                .toList());
    }

    private Batch move(UUID id, BatchState to, String by) {
        Batch batch = batches.lock(id);
        batches.move(batch, new Step(to, clock.instant(), by));
        return batch;
    }
}
