package org.groundswell.platform.data;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts every {@link SingletonTask} and {@link WorkerTask} with the service and stops them with it.
 * {@code groundswell.background.enabled=false} leaves all of them and the consumers off, for tests that call them by hand.
 */
@ApplicationScoped
public class TaskRunner {

    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private static final Duration STANDBY = Duration.ofSeconds(1);

    private final List<SingletonTask> singletons;
    private final List<WorkerTask> workers;
    private final SessionLocks locks;
    private final Wakeups wakeups;
    private final boolean enabled;
    private final List<SingletonGate> gates = new CopyOnWriteArrayList<>();
    private final List<TaskLoop> loops = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    TaskRunner(
            @All List<SingletonTask> singletons,
            @All List<WorkerTask> workers,
            SessionLocks locks,
            Wakeups wakeups,
            @ConfigProperty(name = "groundswell.background.enabled", defaultValue = "true") boolean enabled) {
        this.singletons = singletons;
        this.workers = workers;
        this.locks = locks;
        this.wakeups = wakeups;
        this.enabled = enabled;
    }

    /** For tasks that are no beans. Does nothing where background work is off. */
    public void start(SingletonTask task) {
        SingletonGate gate = new SingletonGate(locks, task.name());
        gates.add(gate);
        start(task.name(), () -> gate.isOpen() ? step(task.runOnce(), task.interval()) : STANDBY);
    }

    void startAll(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        singletons.forEach(this::start);
        for (WorkerTask worker : workers) {
            for (int thread = 0; thread < worker.threads(); thread++) {
                start(worker.name(), () -> step(worker.runOnce(), worker.interval()));
            }
        }
    }

    void stopAll(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent event) {
        loops.forEach(TaskLoop::stop);
        BackgroundThreads.join(threads, TO_FINISH);
        gates.forEach(SingletonGate::close);
    }

    private void start(String name, Supplier<Duration> step) {
        if (!enabled) {
            return;
        }
        TaskLoop loop = new TaskLoop(name, step, wakeups.register(name));
        loops.add(loop);
        threads.add(BackgroundThreads.start("task " + name, loop));
    }

    private static Duration step(boolean more, Duration interval) {
        return more ? Duration.ZERO : interval;
    }
}
