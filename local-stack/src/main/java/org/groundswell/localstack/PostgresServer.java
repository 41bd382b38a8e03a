package org.groundswell.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL 18 in processes of its own, reachable from this machine only. Its binaries come from the class path, so
 * nothing has to be installed. The superuser is {@code postgres}.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Empty, on a free port, without fsync and passwords; gone with this JVM. */
    public static PostgresServer forTests() {
        return start(builder());
    }

    /**
     * As a server in production: what is committed is on the disk and is there at the next start, and every connection
     * needs a password. It outlives this JVM unless it is closed.
     *
     * @param directory holds the database; made where it is missing
     */
    public static PostgresServer durable(Path directory, int port, String superuserPassword, Path log) {
        PostgresServer server = start(builder()
                .setPort(port)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setConnectConfig("password", superuserPassword)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile())));
        new DatabaseAccess(server.jdbcUrl("postgres"), superuserPassword).requirePasswords(directory);
        return server;
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(START_WAIT)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setServerConfig("max_connections", "200")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("jit", "off")
                .setServerConfig("unix_socket_directories", "");
    }

    /** One folder a user: the folder of another user could not be written to. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "groundswell-postgres-" + System.getProperty("user.name"));
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new PostgresServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** The main process of the server that uses this folder, or -1 if none wrote its id there. */
    public static long pid(Path directory) {
        try {
            Path file = directory.resolve("postmaster.pid");
            return Files.exists(file)
                    ? Long.parseLong(Files.readAllLines(file).getFirst().strip())
                    : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it in order: open transactions are rolled back, and all data is written out. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
