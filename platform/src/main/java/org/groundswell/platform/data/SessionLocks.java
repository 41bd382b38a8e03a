package org.groundswell.platform.data;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL session advisory locks by name, all on one connection of the process, which is none of the pool's. PostgreSQL frees
 * them when the process or its connection dies, so a lock tells that its holder lives.
 */
@ApplicationScoped
public class SessionLocks {

    private final String url;
    private final String username;
    private final Optional<String> password;
    private @Nullable LockSession current;

    SessionLocks(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    /**
     * Takes the lock without waiting; empty while anybody has it, this process included. The holder is seen from a transaction
     * by {@link AdvisoryLocks#tryExclusive(String)}.
     *
     * @throws DatabaseTrouble where the database can't be asked
     */
    public synchronized Optional<SessionLock> tryAcquire(String name) {
        LockSession session = session();
        return session.tryLock(name) ? Optional.of(new SessionLock(this, session, name)) : Optional.empty();
    }

    synchronized boolean isHeld(LockSession session, String name) {
        return session.holds(name);
    }

    synchronized void release(LockSession session, String name) {
        session.unlock(name);
    }

    @PreDestroy
    synchronized void close() {
        if (current != null) {
            current.close();
        }
    }

    private LockSession session() {
        if (current == null || !current.isAlive()) {
            if (current != null) {
                current.close();
            }
            current = connect();
        }
        return current;
    }

    private LockSession connect() {
        Properties properties = new Properties();
        properties.setProperty("user", username);
        password.ifPresent(value -> properties.setProperty("password", value));
        properties.setProperty("ApplicationName", "groundswell locks");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        try {
            return new LockSession(DriverManager.getConnection(url, properties));
        } catch (SQLException e) {
            throw DatabaseTrouble.with("the connection for locks", e);
        }
    }
}
