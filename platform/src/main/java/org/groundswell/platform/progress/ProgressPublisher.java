package org.groundswell.platform.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.data.SingletonTask;

/** Folds and publishes progress every half second, where {@code groundswell.progress.topic} names the service's own topic. */
@ApplicationScoped
class ProgressPublisher implements SingletonTask {

    private final FoldProgress fold;
    private final Optional<Topic> topic;
    private final Duration interval;

    ProgressPublisher(
            FoldProgress fold,
            @ConfigProperty(name = "groundswell.progress.topic") Optional<Topic> topic,
            @ConfigProperty(name = "groundswell.progress.interval", defaultValue = "PT0.5S") Duration interval) {
        this.fold = fold;
        this.topic = topic;
        this.interval = interval;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Duration interval() {
        return interval;
    }

    @Override
    public boolean runOnce() {
        topic.ifPresent(fold::andPublish);
        return false;
    }
}
