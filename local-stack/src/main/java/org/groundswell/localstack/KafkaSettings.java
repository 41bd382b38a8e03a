package org.groundswell.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a single broker on a small machine needs to differ in from Kafka's defaults. */
public final class KafkaSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private KafkaSettings() {}

    /** What the services count on, wherever the broker runs. */
    public static Map<String, String> behaviour() {
        return Map.ofEntries(
                Map.entry("auto.create.topics.enable", "true"),
                Map.entry("num.partitions", "12"),
                // With the producers' own times a record from the past would never age, or be gone at once.
                Map.entry("log.message.timestamp.type", "LogAppendTime"),
                // Only a closed segment is deleted, so retention can be no finer than this.
                Map.entry("log.roll.ms", "3600000"),
                // A group that was away for longer reads everything again, which is right but takes its time.
                Map.entry("offsets.retention.minutes", "43200"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"));
    }

    static Map<String, String> of(Path directory, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>(behaviour());
        settings.putAll(small());
        settings.put("log.dirs", directory.toString());
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put(
                "listeners", "PLAINTEXT://localhost:" + port + "," + CONTROLLER + "://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        return settings;
    }

    private static Map<String, String> small() {
        return Map.ofEntries(
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"),
                Map.entry("log.cleaner.threads", "1"),
                Map.entry("log.cleaner.dedupe.buffer.size", "16777216"));
    }
}
