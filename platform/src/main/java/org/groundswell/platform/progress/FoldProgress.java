package org.groundswell.platform.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** Takes the deltas that are there into the counts, and publishes each segment that changed, in one transaction. */
@ApplicationScoped
class FoldProgress {

    private final ProgressCounts counts;
    private final Outbox outbox;

    FoldProgress(ProgressCounts counts, Outbox outbox) {
        this.counts = counts;
        this.outbox = outbox;
    }

    @Transactional
    void andPublish(Topic topic) {
        List<ProgressCounted> changed = counts.fold();
        outbox.publish(topic, changed);
    }
}
