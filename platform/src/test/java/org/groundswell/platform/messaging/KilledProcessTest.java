package org.groundswell.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.KafkaServer;
import org.groundswell.localstack.PostgresServer;
import org.groundswell.platform.app.NoteConsumer;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.app.Notes;
import org.groundswell.platform.faults.FaultPoints;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Guarantees 1, 2 and 3 when the process is killed: before and after the commit of the database, before and after the
 * acknowledgement of Kafka, before and after the commit of the offsets.
 */
class KilledProcessTest {

    private static final List<String> BOUNDARIES = List.of(
            "outbox.sent",
            "outbox.acknowledged",
            "outbox.deleted",
            "consumer.applied",
            "consumer.committed",
            "consumer.offsets-committed");
    private static final int NOTES = 3_000;
    private static final int STOPPED_BY_SIGTERM = 143;

    private static PostgresServer postgres;
    private static KafkaServer broker;
    private static Path jar;

    private final Jdbi jdbi = Jdbi.create(postgres.jdbcUrl("postgres"), "postgres", "postgres");
    private int published;
    private final KafkaProbe kafka = new KafkaProbe(broker.bootstrapServers());

    @BeforeAll
    static void prepare() throws Exception {
        postgres = PostgresServer.forTests();
        broker = KafkaServer.forTests();
        jar = PackagedService.build();
    }

    @AfterAll
    static void stop() {
        broker.close();
        postgres.close();
    }

    /** One database and one topic see it all, so that each service also has to clear up after the one killed before it. */
    @Test
    void everyEventHasItsEffectOnce_whereverTheProcessIsKilled() throws Exception {
        for (String boundary : BOUNDARIES) {
            killAt(boundary, Map.of());
        }
        restartAndDrain();
        checkThatEachNoteArrivedOnce();

        killAt("consumer.applied", Map.of("groundswell.planted-fault", "offsets-before-database"));
        restartAndDrain();
        assertThatThrownBy(this::checkThatEachNoteArrivedOnce)
                .as("the check turns red where offsets are committed before the database")
                .isInstanceOf(AssertionError.class);
    }

    private void checkThatEachNoteArrivedOnce() {
        assertThat(count("SELECT count(*) FROM note")).isEqualTo(published);
        assertThat(count("SELECT sum(people) FROM progress_count")).isEqualTo(published);
        assertThat(count("SELECT count(*) FROM quarantine")).isZero();
    }

    private void restartAndDrain() throws Exception {
        try (ServiceProcess service = start("restarted", Map.of())) {
            await("all published, consumed and counted")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> count("SELECT count(*) FROM outbox") == 0
                            && count("SELECT count(*) FROM progress_delta") == 0
                            && kafka.committed(NoteConsumer.GROUP, Topic.STAKEHOLDER_ASKS)
                                    == kafka.end(Topic.STAKEHOLDER_ASKS));
            assertThat(service.stop()).isEqualTo(STOPPED_BY_SIGTERM);
        }
    }

    private void killAt(String boundary, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("groundswell.fault", boundary);
        try (ServiceProcess service = start(boundary, settings)) {
            await("schema")
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> count("SELECT count(*) FROM note") >= 0);
            publish();
            assertThat(service.awaitEnd()).isEqualTo(FaultPoints.EXIT_CODE);
        }
    }

    private void publish() {
        List<NoteWritten> notes = Notes.some(NOTES);
        Pages pages = new Pages();
        published += notes.size();
        notes.forEach(note -> pages.add(OutboxEvent.of(note, "killed")));
        new OutboxTable(jdbi).insertPages(Topic.STAKEHOLDER_ASKS, Instant.EPOCH, "killed", null, pages.finish());
    }

    private long count(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static ServiceProcess start(String name, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
        settings.put("quarkus.http.port", "0");
        // The least that the broker allows: the partitions of a killed member stay with it that long.
        settings.put("groundswell.messaging.session-timeout", "PT6S");
        return ServiceProcess.start(jar, settings, jar.resolveSibling(name + ".log"));
    }
}
