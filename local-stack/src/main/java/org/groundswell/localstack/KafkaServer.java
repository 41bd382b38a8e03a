package org.groundswell.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A Kafka broker with its controller (KRaft) in this JVM, reachable from this machine only. */
public final class KafkaServer implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private KafkaServer(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Empty, on a free port; its files are gone with this JVM. */
    public static KafkaServer forTests() {
        try {
            Path directory = Files.createTempDirectory("groundswell-kafka-");
            KafkaServer kafka = start(directory, FreePort.any());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                kafka.close();
                Folders.delete(directory);
            }));
            return kafka;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts and waits until it takes connections.
     *
     * @param directory holds its log; made and formatted where it is missing, kept when it ends
     */
    public static KafkaServer start(Path directory, int port) {
        KafkaConfig config = new KafkaConfig(KafkaSettings.of(directory, port, FreePort.any()), false);
        format(directory);
        return new KafkaServer(withOwnClassLoader(() -> startup(config)), port);
    }

    private static KafkaRaftServer startup(KafkaConfig config) {
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return server;
    }

    /** Kafka looks some of its classes up by the thread's class loader, which in a {@code @QuarkusTest} is another one than ours. */
    private static <T> T withOwnClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaServer.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void format(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.createDirectories(directory);
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(KafkaSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's folder " + directory + " could not be made ready", e);
        }
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
