package org.groundswell.platform.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One connection outside the pool, with the session advisory locks taken on it. Guarded by {@link SessionLocks}. */
final class LockSession {

    private static final long CHECKED_FOR = TimeUnit.SECONDS.toNanos(1);
    private static final int SECONDS_TO_ANSWER = 5;

    private final Connection connection;
    private final Set<String> names = new HashSet<>();
    private long checkedAt = System.nanoTime();
    private boolean broken;

    LockSession(Connection connection) {
        this.connection = connection;
    }

    boolean isAlive() {
        long now = System.nanoTime();
        if (!broken && now - checkedAt > CHECKED_FOR) {
            broken = !answers();
            checkedAt = now;
        }
        return !broken;
    }

    boolean holds(String name) {
        return names.contains(name) && isAlive();
    }

    /** False also where this process itself holds it: PostgreSQL would grant it twice to one session. */
    boolean tryLock(String name) {
        if (names.contains(name)) {
            return false;
        }
        boolean locked = call("SELECT pg_try_advisory_lock(?)", name);
        if (locked) {
            names.add(name);
        }
        return locked;
    }

    void unlock(String name) {
        if (names.remove(name) && !broken) {
            call("SELECT pg_advisory_unlock(?)", name);
        }
    }

    void close() {
        broken = true;
        try {
            connection.close();
        } catch (SQLException e) {
            // The server drops the session and its locks either way.
        }
    }

    private boolean call(String sql, String name) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LockKey.of(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            broken = true;
            throw DatabaseTrouble.with("an advisory lock", e);
        }
    }

    private boolean answers() {
        try {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
