package org.groundswell.localstack.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.groundswell.localstack.DatabaseAccess;
import org.groundswell.localstack.PostgresServer;
import org.jspecify.annotations.Nullable;

/** PostgreSQL with one database a service. */
final class Database implements Part {

    /** All pages have to reach the disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path directory;
    private final int port;
    private final Secrets secrets;
    private final Path log;
    private volatile @Nullable PostgresServer server;
    private volatile @Nullable ProcessHandle process;

    Database(Path directory, int port, Secrets secrets, Path log) {
        this.directory = directory;
        this.port = port;
        this.secrets = secrets;
        this.log = log;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Rank rank() {
        return Rank.DATABASE;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() {
        String password = secrets.databasePassword("postgres");
        FirstStart firstStart = FirstStart.of(directory);
        PostgresServer started = PostgresServer.durable(directory, port, password, log);
        server = started;
        process = ProcessHandle.of(PostgresServer.pid(directory)).orElseThrow();
        DatabaseAccess access = new DatabaseAccess(started.jdbcUrl("postgres"), password);
        for (Service service : Service.values()) {
            access.createDatabase(service.shortName(), secrets.databasePassword(service.shortName()));
        }
        firstStart.isComplete();
    }

    String jdbcUrl(Service service) {
        return "jdbc:postgresql://localhost:" + port + "/" + service.shortName();
    }

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public boolean isAlive() {
        return process != null && running().isAlive();
    }

    @Override
    public void stop() {
        if (!isAlive()) {
            return;
        }
        release();
        try {
            running().onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        } catch (ExecutionException | TimeoutException e) {
            kill();
        }
    }

    /** Its sessions notice the loss by themselves, and until the last has gone it cannot be started again. */
    @Override
    public void kill() {
        List<ProcessHandle> sessions = running().descendants().toList();
        running().destroyForcibly();
        running().onExit().join();
        sessions.forEach(session -> session.onExit().join());
        release();
    }

    private void release() {
        PostgresServer held = server;
        if (held != null) {
            held.close();
            server = null;
        }
    }

    private ProcessHandle running() {
        ProcessHandle running = process;
        if (running == null) {
            throw new IllegalStateException("postgres was never started");
        }
        return running;
    }
}
