package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands a batch to the vendor. Who withdrew meanwhile is taken out first, of the letters as of the manifest: the files concerned
 * are made anew before anything leaves.
 */
@ApplicationScoped
class ReleaseBatch {

    /** Somebody may withdraw while files are made anew, and somebody else may be making them; not for ever. */
    private static final int MOST_TRIES = 60;

    private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();

    private final ReleaseTransaction transaction;
    private final RenderFiles renderFiles;
    private final BatchTable batches;

    ReleaseBatch(ReleaseTransaction transaction, RenderFiles renderFiles, BatchTable batches) {
        this.transaction = transaction;
        this.renderFiles = renderFiles;
        this.batches = batches;
    }

    /** @param by who releases it, for the record */
    void release(UUID batchId, String by) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (transaction.release(batchId, by)) {
                return;
            }
            if (!renderFiles.renderNext(batchId)) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        throw BatchNotReady.changing(batches.find(batchId).orElseThrow());
    }
}
