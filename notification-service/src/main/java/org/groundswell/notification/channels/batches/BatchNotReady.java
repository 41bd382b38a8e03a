package org.groundswell.notification.channels.batches;

import org.groundswell.platform.http.ProblemException;

/** Something was asked of a batch that does not go from where it is. */
final class BatchNotReady extends ProblemException {

    private BatchNotReady(String type, String detail) {
        super(409, type, "Batch not ready", detail);
    }

    static BatchNotReady to(BatchState state, Batch batch) {
        return new BatchNotReady(
                "batch-not-ready",
                "Batch %d is %s, from where it can become %s, but not %s"
                        .formatted(
                                batch.number(),
                                batch.state().code(),
                                batch.state().next().stream()
                                        .map(BatchState::code)
                                        .toList(),
                                state.code()));
    }

    static BatchNotReady callNotRunning(Batch batch) {
        return new BatchNotReady(
                "call-not-running",
                "The call to action of batch %d is paused, stood down, or outside of its window: nothing may go out"
                        .formatted(batch.number()));
    }

    static BatchNotReady changing(Batch batch) {
        return new BatchNotReady(
                "batch-changing",
                "Pieces of batch %d are being taken out. Release it again.".formatted(batch.number()));
    }

    static BatchNotReady empty(Batch batch) {
        return new BatchNotReady(
                "batch-empty", "All pieces of batch %d were taken out. Recall it.".formatted(batch.number()));
    }

    static BatchNotReady noFile(Batch batch, FileKind kind, int fileNo) {
        return new BatchNotReady(
                "no-such-file", "Batch %d has no %s %d now".formatted(batch.number(), kind.code(), fileNo));
    }
}
