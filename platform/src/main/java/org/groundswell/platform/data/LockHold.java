package org.groundswell.platform.data;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;

/** Advisory locks held on a connection of their own until closed. */
public final class LockHold implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 5;

    /** A waiting request shows its 64-bit key in two halves. */
    private static final String WANTED = """
            SELECT EXISTS (
                SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
                WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND NOT l.granted
                    AND (l.classid::bigint << 32 | l.objid::bigint) = ANY (?))
            """;

    private final Connection connection;
    private final long[] keys;

    private LockHold(Connection connection, long[] keys) {
        this.connection = connection;
        this.keys = keys;
    }

    static LockHold shared(Connection connection, long[] keys) throws SQLException {
        LockHold hold = new LockHold(connection, keys);
        hold.ask("SELECT bool_and(pg_advisory_lock_shared(key) IS NOT NULL) FROM unnest(?) AS key");
        return hold;
    }

    static Optional<LockHold> tryShared(Connection connection, long[] keys) throws SQLException {
        LockHold hold = new LockHold(connection, keys);
        if (hold.ask("SELECT bool_and(pg_try_advisory_lock_shared(key)) FROM unnest(?) AS key")) {
            return Optional.of(hold);
        }
        hold.close();
        return Optional.empty();
    }

    /** Whether somebody waits for one of the locks: for work that can end early and go on later. Asks the database. */
    public boolean isWanted() {
        try (PreparedStatement wanted = prepare(WANTED)) {
            return first(wanted);
        } catch (SQLException e) {
            throw DatabaseTrouble.with("advisory locks", e);
        }
    }

    /** Whether the connection, and with it the locks, still live. Asks the database. */
    public boolean isHeld() {
        try {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement lock = prepare(sql)) {
            return first(lock);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        Array array =
                connection.createArrayOf("int8", Arrays.stream(keys).boxed().toArray());
        statement.setArray(1, array);
        return statement;
    }

    private static boolean first(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Frees the locks. */
    @Override
    public void close() {
        try (connection;
                Statement unlock = connection.createStatement()) {
            unlock.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            throw DatabaseTrouble.with("freeing advisory locks", e);
        }
    }
}
