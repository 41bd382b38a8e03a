package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says at the batch why it does not get on. */
@ApplicationScoped
class BatchProblem {

    private final BatchTable batches;

    BatchProblem(BatchTable batches) {
        this.batches = batches;
    }

    @Transactional
    public void note(UUID batch, String problem) {
        batches.problem(batch, problem);
    }
}
