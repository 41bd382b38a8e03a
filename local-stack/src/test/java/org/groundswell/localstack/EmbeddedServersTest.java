package org.groundswell.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EmbeddedServersTest {

    private final Map<String, String> settings = start();

    private static Map<String, String> start() {
        EmbeddedServers servers = new EmbeddedServers();
        servers.init(Map.of("mail", "true"));
        return servers.start();
    }

    @Test
    void database_isPostgres18_withSortableIds() throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT current_setting('server_version_num')::int, uuidv7() < uuidv7()")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isGreaterThanOrEqualTo(180006);
            assertThat(row.getBoolean(2)).isTrue();
        }
    }

    @Test
    void topic_hasTwelvePartitions_andTheBrokersTime() throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", settings.get("kafka.bootstrap.servers"));
        try (KafkaProducer<String, String> producer =
                        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer());
                Admin admin = Admin.create(client)) {
            long longAgo = 1;
            RecordMetadata written = producer.send(new ProducerRecord<>("notes", null, longAgo, "key", "value"))
                    .get(20, TimeUnit.SECONDS);
            assertThat(written.timestamp()).isGreaterThan(longAgo);
            assertThat(admin.describeTopics(java.util.List.of("notes"))
                            .allTopicNames()
                            .get()
                            .get("notes")
                            .partitions())
                    .hasSize(12);
        }
    }

    @Test
    void servers_areStartedOnce_howeverOftenTheyAreAskedFor() {
        assertThat(start()).isEqualTo(settings);
    }
}
