package org.groundswell.systemtests.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;

/** What the same database, broker and mail catcher give a bare program, in the same run: the physics to compare with. */
final class BareRates {

    private static final int AT_ONCE = 5_000;

    private final LocalStack stack;
    private final int count;

    BareRates(LocalStack stack, int count) {
        this.stack = stack;
        this.count = count;
    }

    /** Rows a second: {@code INSERT … SELECT unnest(…) ON CONFLICT DO NOTHING}, 5,000 a statement, fsync on. */
    double insert() {
        return inScratchTable(connection -> insertRows(connection));
    }

    /** Rows a second: {@code UPDATE … FROM unnest(…) WHERE state < new}, 5,000 a statement, fsync on. */
    double update() {
        return inScratchTable(connection -> {
            UUID[] ids = insertRows(connection);
            long begin = System.nanoTime();
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE bare SET state = 1 FROM unnest(?::uuid[]) AS changed (id) WHERE bare.id = changed.id AND state < 1")) {
                for (UUID[] page : pages(ids)) {
                    update.setArray(1, connection.createArrayOf("uuid", page));
                    update.executeUpdate();
                }
            }
            return begin;
        });
    }

    /** Messages a second of 350 bytes, acks=all, lz4: produced, then consumed. */
    double[] kafka() {
        String servers = "localhost:" + stack.ports().kafka();
        String topic = "bare-" + UUID.randomUUID();
        byte[] message = new byte[350];
        long begin = System.nanoTime();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "compression.type", "lz4", "linger.ms", "5"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            IntStream.range(0, count).forEach(i -> producer.send(new ProducerRecord<>(topic, 0, "k" + i, message)));
            producer.flush();
        }
        double produced = perSecond(begin);
        begin = System.nanoTime();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "max.poll.records", "5000"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int seen = 0; seen < count; ) {
                seen += consumer.poll(Duration.ofSeconds(1)).count();
            }
        }
        return new double[] {produced, perSecond(begin)};
    }

    /** Letters a second of 4 kB over eight sessions, one transaction a letter. */
    double smtp() throws InterruptedException {
        int letters = Math.min(count, 20_000);
        int sessions = 8;
        long begin = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            int number = session;
            threads.add(Thread.ofVirtual().start(() -> sendLetters(number, letters / sessions)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return letters / seconds(begin);
    }

    private void sendLetters(int session, int letters) {
        String body = "x".repeat(78).concat("\r\n").repeat(50);
        try (Socket socket = new Socket("localhost", stack.ports().smtp());
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.setTcpNoDelay(true);
            in.readLine();
            say(socket, in, "HELO bare\r\n");
            for (int i = 0; i < letters; i++) {
                say(socket, in, "MAIL FROM:<bare@bare.example>\r\n");
                say(socket, in, "RCPT TO:<bare@bare.example>\r\n");
                say(socket, in, "DATA\r\n");
                say(socket, in, "Message-ID: <bare-%d-%d@bare.example>\r\n\r\n%s.\r\n".formatted(session, i, body));
            }
            say(socket, in, "QUIT\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket socket, BufferedReader in, String line) throws IOException {
        socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
        String answer = in.readLine();
        while (answer != null && answer.length() > 3 && answer.charAt(3) == '-') {
            answer = in.readLine();
        }
        if (answer == null || answer.charAt(0) > '3') {
            throw new IOException("SMTP said " + answer);
        }
    }

    private interface Work {
        /** @return when the part to be timed began, or nothing to time all of it */
        Object run(Connection connection) throws SQLException;
    }

    private double inScratchTable(Work work) {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(Service.NOTIFICATION));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (id uuid PRIMARY KEY, state int NOT NULL)");
            try {
                long begin = System.nanoTime();
                return perSecond(work.run(connection) instanceof Long later ? later : begin);
            } finally {
                statement.execute("DROP TABLE bare");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID[] insertRows(Connection connection) throws SQLException {
        UUID[] ids = IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toArray(UUID[]::new);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO bare SELECT id, 0 FROM unnest(?::uuid[]) AS new (id) ON CONFLICT DO NOTHING")) {
            for (UUID[] page : pages(ids)) {
                insert.setArray(1, connection.createArrayOf("uuid", page));
                insert.executeUpdate();
            }
        }
        return ids;
    }

    private static List<UUID[]> pages(UUID[] ids) {
        List<UUID[]> pages = new ArrayList<>();
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            pages.add(java.util.Arrays.copyOfRange(ids, from, Math.min(from + AT_ONCE, ids.length)));
        }
        return pages;
    }

    private double perSecond(long begin) {
        return count / seconds(begin);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
