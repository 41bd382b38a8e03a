package org.groundswell.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * How fast pages are written and relayed. The floors are low enough for a machine on which much else runs, and high enough to
 * show that somebody put a statement or a wait behind each event; the figures are in the log.
 */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class OutboxSpeedTest {

    private static final Logger LOG = Logger.getLogger(OutboxSpeedTest.class);
    private static final Topic UNRELAYED = Topic.NOTIFICATION_DELIVERIES;
    private static final int EVENTS = 200_000;
    private static final String TEXT = "x".repeat(220);

    @Inject
    OutboxTable table;

    @Inject
    PageReader reader;

    @Inject
    Topics topics;

    @Inject
    MessagingConfig config;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void outbox_isFast() {
        List<NoteWritten> events = IntStream.range(0, EVENTS)
                .mapToObj(i -> new NoteWritten(UUID.randomUUID(), "MA", TEXT, i))
                .toList();

        assertThat(rate("written into the outbox", () -> write(events))).isGreaterThan(10_000);
        assertThat(rate("relayed to Kafka", this::relay)).isGreaterThan(10_000);
        assertThat(table.pages(UNRELAYED)).isZero();
    }

    private void write(List<NoteWritten> events) {
        for (int from = 0; from < EVENTS; from += 5_000) {
            Pages pages = new Pages();
            events.subList(from, from + 5_000).forEach(event -> pages.add(OutboxEvent.of(event, "speed")));
            table.insertPages(UNRELAYED, Instant.EPOCH, "speed", null, pages.finish());
        }
    }

    private void relay() {
        KafkaClients clients = new KafkaClients(Map.of("bootstrap.servers", bootstrapServers), config);
        OutboxRelay relay = new OutboxRelay(
                UNRELAYED, table, reader, new RelayProducer(clients, topics, "/groundswell/test"), config);
        while (relay.runOnce()) {
            // until fewer pages were left than it takes at once
        }
    }

    private static double rate(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double rate = EVENTS * 1e9 / Duration.ofNanos(System.nanoTime() - start).toNanos();
        LOG.infof("%,.0f events a second %s", rate, what);
        return rate;
    }
}
