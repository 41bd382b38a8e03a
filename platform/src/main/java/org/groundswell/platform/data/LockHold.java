package org.groundswell.platform.data;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Advisory locks held on a connection of their own until closed. */
public final class LockHold implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 5;

    private final Connection connection;

    private LockHold(Connection connection) {
        this.connection = connection;
    }

    static LockHold shared(Connection connection, long[] keys) throws SQLException {
        LockHold hold = new LockHold(connection);
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_lock_shared(key) FROM unnest(?) AS key")) {
            Array array =
                    connection.createArrayOf("int8", Arrays.stream(keys).boxed().toArray());
            lock.setArray(1, array);
            lock.execute();
            return hold;
        } catch (SQLException e) {
            hold.close();
            throw e;
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
