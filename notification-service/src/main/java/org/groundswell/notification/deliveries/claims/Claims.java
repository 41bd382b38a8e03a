package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.contracts.Channel;
import org.groundswell.notification.deliveries.claims.SenderIdentity.Sender;
import org.groundswell.notification.deliveries.claims.TakeClaim.Taken;
import org.groundswell.notification.deliveries.control.OpenCall;
import org.groundswell.notification.deliveries.control.SendingLocks;
import org.groundswell.platform.data.AdvisoryLocks;
import org.groundswell.platform.data.LockHold;

/** Takes deliveries in hand for a channel that sends them one by one. */
@ApplicationScoped
public class Claims {

    /** A claim that met only people who may not be written to goes on looking, but not for ever. */
    private static final int MOST_LOOKS = 20;

    private final AdvisoryLocks locks;
    private final SenderIdentity identity;
    private final TakeClaim take;
    private final SettleStubbornly settle;
    private final UndoClaims undo;
    private final RunningTransactions running;
    private final ClaimsConfig config;
    private final Map<CursorKey, ClaimCursor> cursors = new ConcurrentHashMap<>();

    Claims(
            AdvisoryLocks locks,
            SenderIdentity identity,
            TakeClaim take,
            SettleStubbornly settle,
            UndoClaims undo,
            RunningTransactions running,
            ClaimsConfig config) {
        this.locks = locks;
        this.identity = identity;
        this.take = take;
        this.settle = settle;
        this.undo = undo;
        this.running = running;
        this.config = config;
    }

    private record CursorKey(UUID callToActionId, Channel channel) {}

    /**
     * Commits {@code sending} for up to 50 deliveries, and holds the locks that keep a stand-down, a pause or a withdrawn
     * consent waiting until the claim is closed. Call it outside of any transaction.
     *
     * @return empty where there is nothing to send, or nothing may be sent
     */
    public Optional<Claim> next(OpenCall call, Channel channel) {
        ClaimCursor cursor = cursors.computeIfAbsent(new CursorKey(call.id(), channel), key -> newCursor());
        if (cursor.isResting()) {
            return Optional.empty();
        }
        undo.all();
        Sender sender = identity.current();
        Optional<LockHold> hold = locks.tryHoldShared(SendingLocks.NAMESPACE, SendingLocks.ofClaim(call.campaignId()));
        if (hold.isEmpty()) {
            return Optional.empty();
        }
        Optional<Claim> claim = Optional.empty();
        try {
            claim = look(call, channel, cursor, sender, hold.get());
            return claim;
        } finally {
            if (claim.isEmpty()) {
                hold.get().close();
            }
        }
    }

    private ClaimCursor newCursor() {
        return new ClaimCursor(running::allCommittedBefore, config.sweepEvery());
    }

    private Optional<Claim> look(OpenCall call, Channel channel, ClaimCursor cursor, Sender sender, LockHold hold) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            UUID claim = UUID.randomUUID();
            ClaimCursor.Look look = cursor.look();
            Taken taken = takeFrom(claim, call, channel, sender, cursor, look);
            if (!taken.deliveries().isEmpty()) {
                return Optional.of(new Claim(claim, sender, taken.deliveries(), hold, settle));
            }
            if (!taken.looked()) {
                cursor.rest();
                return Optional.empty();
            }
            if (taken.lastNew().isEmpty() && !cursor.goBack(look)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Taken takeFrom(
            UUID claim, OpenCall call, Channel channel, Sender sender, ClaimCursor cursor, ClaimCursor.Look look) {
        try {
            Taken taken = take.take(claim, call, channel, look.after(), sender.id());
            taken.lastNew().ifPresent(cursor::advance);
            return taken;
        } catch (RuntimeException e) {
            // Rolled back, it lies where another thread may have passed; committed all the same, nobody has it in hand.
            undo.later(claim, sender.id());
            cursor.restart();
            throw e;
        }
    }
}
