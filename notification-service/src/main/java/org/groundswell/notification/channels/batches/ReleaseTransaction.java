package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.NotificationEvent.BatchReleased;
import org.groundswell.contracts.Topic;
import org.groundswell.notification.channels.batches.BatchTable.Step;
import org.groundswell.notification.channels.batches.PieceTable.Stopped;
import org.groundswell.notification.deliveries.DeliveryState;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.notification.deliveries.control.SendingLocks;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.messaging.Outbox;

/**
 * Guarantees 7 and 8 for batches: under the locks that a claim of single letters holds, either somebody is taken out, or the
 * batch is released with exactly those who may be written to now.
 */
@ApplicationScoped
class ReleaseTransaction {

    private static final int ONLY = 1;

    private final BatchTable batches;
    private final PieceTable pieces;
    private final FileTable files;
    private final RenderFiles renderFiles;
    private final DeliveryTransitions transitions;
    private final LaunchedCalls calls;
    private final SendingLocks locks;
    private final Outbox outbox;
    private final Clock clock;

    ReleaseTransaction(
            BatchTable batches,
            PieceTable pieces,
            FileTable files,
            RenderFiles renderFiles,
            DeliveryTransitions transitions,
            LaunchedCalls calls,
            SendingLocks locks,
            Outbox outbox,
            Clock clock) {
        this.batches = batches;
        this.pieces = pieces;
        this.files = files;
        this.renderFiles = renderFiles;
        this.transitions = transitions;
        this.calls = calls;
        this.locks = locks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return false where pieces were taken out, or are just being, so that files have to be made anew first */
    @Transactional
    public boolean release(UUID batchId, String by) {
        // In this order, as a stand-down: first the sending locks, then the batch.
        locks.share(List.of(batches.existing(batchId).campaignId()));
        Batch known = batches.lock(batchId);
        boolean proofWanted = known.channel() == Channel.PRINT;
        if (known.state() == BatchState.RENDERING && (known.approvedAt() != null || !proofWanted)) {
            return false;
        }
        boolean ready = known.state() == BatchState.APPROVED || (known.state() == BatchState.RENDERED && !proofWanted);
        if (!ready) {
            throw BatchNotReady.to(BatchState.RELEASED, known);
        }
        if (!calls.isOpen(known.callToActionId(), known.channel())) {
            throw BatchNotReady.callNotRunning(known);
        }
        Instant now = clock.instant();
        List<Stopped> stopped = pieces.stopped(batchId);
        if (!stopped.isEmpty() && !PlantedFaults.on("batch.without-consent")) {
            takeOut(known, stopped, now);
            return false;
        }
        hand(known, by, now);
        return true;
    }

    private void takeOut(Batch batch, List<Stopped> stopped, Instant now) {
        stopped.forEach(piece -> pieces.takeOut(piece.pieceId(), piece.reason()));
        transitions.apply(stopped.stream()
                .filter(Stopped::pending)
                .map(piece -> Transition.suppressed(piece.deliveryId(), piece.reason(), now))
                .toList());
        batches.countPieces(batch.id());
        batches.move(batch, new Step(BatchState.RENDERING, now, ""));
    }

    private void hand(Batch batch, String by, Instant now) {
        VendorChannel vendor = renderFiles.vendor(batch);
        List<Piece> members = pieces.of(batch.id(), 0);
        if (members.stream().allMatch(Piece::isSeed)) {
            throw BatchNotReady.empty(batch);
        }
        if (vendor.mainFile() != FileKind.CALL_LIST) {
            int revision = 1
                    + (int) files.newest(batch.id()).stream()
                            .filter(file -> file.kind() == FileKind.MANIFEST)
                            .count();
            files.insert(
                    batch.id(),
                    FileKind.MANIFEST,
                    ONLY,
                    revision,
                    vendor.manifest(batch, members),
                    members.size(),
                    0,
                    now);
        }
        batches.move(batch, new Step(BatchState.RELEASED, now, by));
        transitions.apply(pieces.deliveriesOf(batch.id()).stream()
                .map(delivery -> Transition.plain(delivery, DeliveryState.SENDING, now))
                .toList());
        outbox.publish(
                Topic.NOTIFICATION_EVENTS,
                new BatchReleased(
                        batch.campaignId(), batch.callToActionId(), batch.id(), batch.channel(), members.size(), now));
    }
}
