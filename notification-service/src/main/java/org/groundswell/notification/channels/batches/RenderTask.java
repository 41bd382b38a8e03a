package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.groundswell.platform.data.WorkerTask;
import org.jboss.logging.Logger;

/** Renders what is to be rendered, some files at a time. */
@ApplicationScoped
class RenderTask implements WorkerTask {

    static final String NAME = "render-batches";

    private static final Logger LOG = Logger.getLogger(RenderTask.class);

    private final BatchTable batches;
    private final RenderFiles renderFiles;
    private final BatchProblem problem;
    private final BatchesConfig config;

    RenderTask(BatchTable batches, RenderFiles renderFiles, BatchProblem problem, BatchesConfig config) {
        this.batches = batches;
        this.renderFiles = renderFiles;
        this.problem = problem;
        this.config = config;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int threads() {
        return config.renderers();
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    /** A batch that fails is named with its problem and does not keep the next one from being made. */
    @Override
    public boolean runOnce() {
        for (var batch : batches.rendering()) {
            try {
                if (renderFiles.renderNext(batch)) {
                    return true;
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Batch %s could not be rendered", batch);
                problem.note(batch, e.getClass().getSimpleName());
            }
        }
        return false;
    }
}
