package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.notification.channels.batches.PieceTable.Waiting;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.notification.deliveries.control.OpenCall;
import org.groundswell.notification.deliveries.control.SendingLocks;
import org.groundswell.platform.data.Wakeups;

/**
 * Decides the members of a batch, and commits that before anything is rendered. The deliveries stay pending until the release, so
 * a withdrawn consent, a closed ask or a stand-down stops them as it stops any other.
 */
@ApplicationScoped
class FormBatch {

    private final BatchTable batches;
    private final PieceTable pieces;
    private final Seeds seeds;
    private final DeliveryTransitions transitions;
    private final LaunchedCalls calls;
    private final SendingLocks locks;
    private final BatchesConfig config;
    private final Wakeups wakeups;
    private final Clock clock;

    FormBatch(
            BatchTable batches,
            PieceTable pieces,
            Seeds seeds,
            DeliveryTransitions transitions,
            LaunchedCalls calls,
            SendingLocks locks,
            BatchesConfig config,
            Wakeups wakeups,
            Clock clock) {
        this.batches = batches;
        this.pieces = pieces;
        this.seeds = seeds;
        this.transitions = transitions;
        this.calls = calls;
        this.locks = locks;
        this.config = config;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** @return the batch; empty where nothing waits, or not long enough */
    @Transactional
    public Optional<UUID> form(OpenCall call, VendorChannel vendor) {
        Instant now = clock.instant();
        if (!pieces.isTime(call.id(), vendor.channel(), config.size(), now.minus(config.gather()))) {
            return Optional.empty();
        }
        locks.share(List.of(call.campaignId()));
        if (!calls.isOpen(call.id(), vendor.channel())) {
            return Optional.empty();
        }
        List<Waiting> waiting = pieces.waiting(call.id(), vendor.channel(), config.size());
        transitions.apply(waiting.stream()
                .filter(one -> one.forbidden() != null)
                .map(one -> Transition.suppressed(one.id(), String.valueOf(one.forbidden()), now))
                .toList());
        List<UUID> members = waiting.stream()
                .filter(one -> one.forbidden() == null)
                .map(Waiting::id)
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(keep(call, vendor, members, now));
    }

    private UUID keep(OpenCall call, VendorChannel vendor, List<UUID> members, Instant now) {
        UUID batch = batches.insert(call.campaignId(), call.id(), vendor.channel(), members.size(), now);
        pieces.insert(batch, members, ids(members.size()), vendor.piecesPerFile());
        if (vendor.wantsSeeds()) {
            int lastFile = (members.size() - 1) / vendor.piecesPerFile() + 1;
            int position = members.size();
            for (List<String> seed : seeds.of(call.id())) {
                pieces.insertSeed(batch, ids(1).getFirst(), ++position, lastFile, seed);
            }
            batches.countPieces(batch);
        }
        wakeups.wake(RenderTask.NAME);
        return batch;
    }

    private List<String> ids(int count) {
        return pieces.numbers(count).stream()
                .map(number -> PieceId.ofNumber(number).value())
                .toList();
    }
}
