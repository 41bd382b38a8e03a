package org.groundswell.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.localstack.EmbeddedServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class LocksTest {

    @Inject
    AdvisoryLocks locks;

    @Inject
    SessionLocks sessions;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private SessionLocks anotherInstance() {
        return new SessionLocks(url, "postgres", Optional.of("postgres"));
    }

    private boolean isFree(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> locks.tryExclusive("test", id));
    }

    @Test
    void sharedLocks_goTogether_andKeepAnExclusiveOneOut_untilTheTransactionEnds() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            locks.shared("test", id);
            QuarkusTransaction.requiringNew().run(() -> locks.shared("test", List.of(id, UUID.randomUUID())));
            assertThat(isFree(id)).isFalse();
            assertThat(QuarkusTransaction.requiringNew().call(() -> locks.tryExclusive("other", id)))
                    .isTrue();
        });
        assertThat(isFree(id)).isTrue();
    }

    @Test
    void lock_isRefused_outsideATransaction() {
        assertThatThrownBy(() -> locks.shared("test", UUID.randomUUID())).isInstanceOf(TransactionalException.class);
    }

    @Test
    void heldLocks_outliveTransactions_andLetAWaitingExclusiveOneIn_whenClosed() {
        UUID id = UUID.randomUUID();
        CompletableFuture<Void> standDown;
        try (LockHold hold = locks.holdShared("test", List.of(id))) {
            standDown = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(() -> locks.exclusive("test", id)),
                    Executors.newVirtualThreadPerTaskExecutor());
            await("still waiting").during(Duration.ofMillis(300)).until(() -> !standDown.isDone());
            assertThat(hold.isHeld()).isTrue();
        }
        await("let in").until(standDown::isDone);
        assertThat(isFree(id)).isTrue();
    }

    @Test
    void sessionLock_isHeldByOneInstance_andTellsThatItLives() {
        SessionLock mine = sessions.tryAcquire("instance a").orElseThrow();

        assertThat(sessions.tryAcquire("instance a")).isEmpty();
        assertThat(anotherInstance().tryAcquire("instance a")).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> locks.tryExclusive("instance a")))
                .isFalse();

        mine.close();
        assertThat(mine.isHeld()).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> locks.tryExclusive("instance a")))
                .isTrue();
    }

    @Test
    void sessionLock_isLostForGood_whenItsConnectionIs() {
        SessionLocks instance = anotherInstance();
        SessionLock lock = instance.tryAcquire("instance b").orElseThrow();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                        WHERE application_name = 'groundswell locks'
                        """).mapTo(Long.class).one());

        await("seen").until(() -> !lock.isHeld());
        SessionLock again = sessions.tryAcquire("instance b").orElseThrow();
        assertThat(again.isHeld()).isTrue();
        assertThat(lock.isHeld()).isFalse();
        assertThat(instance.tryAcquire("instance b")).isEmpty();
        again.close();
        assertThat(instance.tryAcquire("instance b")).isPresent();
    }
}
