package org.groundswell.systemtests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The least that taking events in can be: JSON is read, rows go into a table with a unique key, together with all that waits
 * meanwhile, and 202 is said after the commit. No keys, no checks, no receipts, nothing is published.
 */
final class BareIntake implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] ACCEPTED = "{\"status\":\"accepted\"}".getBytes(StandardCharsets.UTF_8);

    private record Waiting(List<JsonNode> events, CompletableFuture<Void> committed) {}

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final HttpServer server;
    private final Thread committer;

    BareIntake(String jdbcUrl) throws IOException, SQLException {
        connection = DriverManager.getConnection(jdbcUrl);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare_event (source text, id text, data text, UNIQUE (source, id))");
        }
        connection.setAutoCommit(false);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
        committer = Thread.ofPlatform().daemon().start(this::commitAll);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void take(HttpExchange exchange) {
        try (exchange) {
            JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            List<JsonNode> events = new ArrayList<>();
            (body.isArray() ? body : List.of(body)).forEach(events::add);
            Waiting waiting = new Waiting(events, new CompletableFuture<>());
            queue.add(waiting);
            waiting.committed().join();
            exchange.sendResponseHeaders(202, ACCEPTED.length);
            exchange.getResponseBody().write(ACCEPTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commitAll() {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO bare_event SELECT * FROM unnest(?::text[], ?::text[], ?::text[]) ON CONFLICT DO NOTHING
                """)) {
            while (true) {
                List<Waiting> together = new ArrayList<>();
                Waiting first = queue.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    together.add(first);
                    queue.drainTo(together, 500);
                    insert.setArray(1, texts(together, "/source"));
                    insert.setArray(2, texts(together, "/id"));
                    insert.setArray(3, texts(together, "/data"));
                    insert.executeUpdate();
                    connection.commit();
                    together.forEach(waiting -> waiting.committed().complete(null));
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.sql.Array texts(List<Waiting> together, String field) throws SQLException {
        Stream<JsonNode> events = together.stream().flatMap(waiting -> waiting.events().stream());
        return connection.createArrayOf(
                "text",
                events.map(event -> event.at(field))
                        .map(value -> value.isTextual() ? value.textValue() : value.toString())
                        .toArray());
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        committer.interrupt();
        while (committer.isAlive()) {
            LockSupport.parkNanos(10_000_000);
        }
        connection.rollback();
        connection.setAutoCommit(true);
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE bare_event");
        }
    }
}
