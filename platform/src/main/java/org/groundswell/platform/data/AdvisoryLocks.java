package org.groundswell.platform.data;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * PostgreSQL advisory locks on things that have a UUID, in a namespace such as {@code campaign}. Those of a transaction are freed
 * as it ends. Many are taken in one order, so that two callers can't wait for each other.
 */
@ApplicationScoped
public class AdvisoryLocks {

    private final Jdbi jdbi;
    private final AgroalDataSource dataSource;

    AdvisoryLocks(Jdbi jdbi, AgroalDataSource dataSource) {
        this.jdbi = jdbi;
        this.dataSource = dataSource;
    }

    /** Waits until nobody has it exclusively, and keeps it shared to the end of the current transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void shared(String namespace, UUID id) {
        shared(namespace, List.of(id));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void shared(String namespace, Collection<UUID> ids) {
        lock("SELECT count(pg_advisory_xact_lock_shared(key)) FROM unnest(:keys) AS key", keys(namespace, ids));
    }

    /** Waits until nobody has it in any way, and keeps it to the end of the current transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exclusive(String namespace, UUID id) {
        exclusive(namespace, List.of(id));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void exclusive(String namespace, Collection<UUID> ids) {
        lock("SELECT count(pg_advisory_xact_lock(key)) FROM unnest(:keys) AS key", keys(namespace, ids));
    }

    /** Takes it to the end of the current transaction if it is free now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tryExclusive(String namespace, UUID id) {
        return tryLock(LockKey.of(namespace, id));
    }

    /**
     * Takes a name of {@link SessionLocks} to the end of the current transaction. False while an instance, be it this one, holds
     * it: so it also answers whether the holder lives.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tryExclusive(String name) {
        return tryLock(LockKey.of(name));
    }

    /**
     * Shares locks beyond a transaction, on a connection of the pool that is taken until the result is closed: for work such as
     * sending, of which several transactions are part. Waits while anybody has one of them exclusively.
     */
    public LockHold holdShared(String namespace, Collection<UUID> ids) {
        try {
            return LockHold.shared(connection(), keys(namespace, ids));
        } catch (SQLException e) {
            throw DatabaseTrouble.with("advisory locks", e);
        }
    }

    /** As {@link #holdShared}, but empty at once where anybody has one of them exclusively or waits for it. */
    public Optional<LockHold> tryHoldShared(String namespace, Collection<UUID> ids) {
        try {
            return LockHold.tryShared(connection(), keys(namespace, ids));
        } catch (SQLException e) {
            throw DatabaseTrouble.with("advisory locks", e);
        }
    }

    private Connection connection() {
        return QuarkusTransaction.suspendingExisting().call(() -> dataSource.getConnection());
    }

    private void lock(String sql, long[] keys) {
        jdbi.useHandle(handle ->
                handle.createQuery(sql).bind("keys", keys).mapTo(Long.class).one());
    }

    private boolean tryLock(long key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(:key)")
                .bind("key", key)
                .mapTo(Boolean.class)
                .one());
    }

    private static long[] keys(String namespace, Collection<UUID> ids) {
        return ids.stream()
                .mapToLong(id -> LockKey.of(namespace, id))
                .distinct()
                .sorted()
                .toArray();
    }
}
