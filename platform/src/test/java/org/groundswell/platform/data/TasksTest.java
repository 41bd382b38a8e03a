package org.groundswell.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.localstack.EmbeddedServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class TasksTest {

    @Inject
    TaskRunner tasks;

    @Inject
    Wakeups wakeups;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private TaskRunner anotherInstance() {
        SessionLocks locks = new SessionLocks(url, "postgres", Optional.of("postgres"));
        return new TaskRunner(List.of(), List.of(), locks, wakeups, true);
    }

    private record Task(String name, Duration interval, BooleanSupplier work) implements SingletonTask {
        @Override
        public boolean runOnce() {
            return work.getAsBoolean();
        }
    }

    private static Task task(Duration interval, BooleanSupplier work) {
        return new Task("task " + UUID.randomUUID(), interval, work);
    }

    @Test
    void task_isWoken_whenTheTransactionHasCommitted_andNotBefore() {
        AtomicInteger runs = new AtomicInteger();
        Task task = task(Duration.ofHours(1), () -> runs.incrementAndGet() < 0);
        tasks.start(task);
        await("first run").until(() -> runs.get() == 1);

        QuarkusTransaction.requiringNew().run(() -> {
            wakeups.wake(task.name());
            await("not yet").during(Duration.ofMillis(300)).until(() -> runs.get() == 1);
        });
        await("after the commit").until(() -> runs.get() == 2);
    }

    @Test
    void task_isNotWoken_whenTheTransactionRollsBack() {
        AtomicInteger runs = new AtomicInteger();
        Task task = task(Duration.ofHours(1), () -> runs.incrementAndGet() < 0);
        tasks.start(task);
        await("first run").until(() -> runs.get() == 1);

        QuarkusTransaction.begin();
        wakeups.wake(task.name());
        QuarkusTransaction.rollback();
        await("no further run").during(Duration.ofMillis(300)).until(() -> runs.get() == 1);
    }

    @Test
    void task_isCalledAgainAtOnce_whileThereIsMore_andAfterItFailed() {
        AtomicInteger runs = new AtomicInteger();
        tasks.start(task(Duration.ofHours(1), () -> {
            if (runs.incrementAndGet() == 2) {
                throw new IllegalStateException("a bad moment");
            }
            return runs.get() < 5;
        }));
        await("five runs").until(() -> runs.get() == 5);
    }

    @Test
    void task_runsOnOneInstance_andGoesToAnotherWhenThatStops() {
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        String name = "task " + UUID.randomUUID();
        TaskRunner one = anotherInstance();
        TaskRunner two = anotherInstance();
        one.start(new Task(name, Duration.ofMillis(20), () -> first.incrementAndGet() < 0));
        await("first instance").until(() -> first.get() > 3);
        two.start(new Task(name, Duration.ofMillis(20), () -> second.incrementAndGet() < 0));
        await("second instance waits").during(Duration.ofSeconds(1)).until(() -> second.get() == 0);

        one.stopAll(new ShutdownEvent());
        int runsOfFirst = first.get();
        await("takes over").until(() -> second.get() > 3);
        assertThat(first.get()).isEqualTo(runsOfFirst);
        two.stopAll(new ShutdownEvent());
    }
}
