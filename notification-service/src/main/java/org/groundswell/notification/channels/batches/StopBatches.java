package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundswell.notification.channels.batches.BatchTable.Step;
import org.groundswell.notification.deliveries.control.VendorBatches;

/** Guarantee 7 for batches: those that no vendor has end here, the others are named to be recalled. */
@ApplicationScoped
class StopBatches implements VendorBatches {

    private final BatchTable batches;
    private final Clock clock;

    StopBatches(BatchTable batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> stop(UUID callToActionId) {
        Instant now = clock.instant();
        boolean stoodDown = batches.isStoodDown(callToActionId);
        List<UUID> toRecall = new ArrayList<>();
        for (Batch batch : batches.lockOpenOf(callToActionId)) {
            if (batch.state().isBeforeRelease()) {
                batches.move(batch, new Step(BatchState.RECALLED, now, stoodDown ? "stood_down" : "closed"));
            } else if (stoodDown) {
                batches.askForRecall(batch.id(), now);
                toRecall.add(batch.id());
            }
        }
        return toRecall;
    }
}
