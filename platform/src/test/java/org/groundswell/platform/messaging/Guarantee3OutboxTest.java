package org.groundswell.platform.messaging;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.NoteEvent;
import org.groundswell.platform.app.NoteEvent.CounterChanged;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.app.Notes;
import org.groundswell.platform.faults.PlantedFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guarantee 3: what a transaction publishes arrives if and only if it commits, in order, at least once. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class Guarantee3OutboxTest {

    /** No relay of the application is on it. */
    private static final Topic UNRELAYED = Topic.NOTIFICATION_EVENTS;

    @Inject
    Notes notes;

    @Inject
    OutboxTable table;

    @Inject
    PageReader reader;

    @Inject
    Topics topics;

    @Inject
    Outbox outbox;

    @Inject
    MessagingConfig config;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private KafkaProbe kafka() {
        return new KafkaProbe(bootstrapServers);
    }

    private OutboxRelay relay(String bootstrapServers) {
        KafkaClients clients = new KafkaClients(Map.of("bootstrap.servers", bootstrapServers), config);
        RelayProducer producer = new RelayProducer(clients, topics, "/groundswell/test");
        return new OutboxRelay(UNRELAYED, table, reader, producer, config);
    }

    /** No test leaves pages for the next, not even when it fails. */
    @AfterEach
    void drain() {
        OutboxRelay relay = relay(bootstrapServers);
        while (table.pages(UNRELAYED) > 0) {
            relay.runOnce();
        }
    }

    private void insertPage(NoteWritten... events) {
        Pages pages = new Pages();
        Stream.of(events).forEach(event -> pages.add(OutboxEvent.of(event, "c")));
        table.insertPages(UNRELAYED, Instant.EPOCH, "c", null, pages.finish());
    }

    @Test
    void events_arrive_withWhatACloudEventHas() {
        List<NoteWritten> written = Notes.some(2_500);
        notes.publish(written);
        await("all notes").until(() -> notes.arrived(written) == 2_500);

        ConsumerRecord<String, byte[]> record = kafka().read(Topic.STAKEHOLDER_ASKS).stream()
                .filter(one -> one.key().equals(written.getFirst().key()))
                .findFirst()
                .orElseThrow();
        assertThat(EventHeaders.read(record.headers(), EventHeaders.ID))
                .contains(written.getFirst().eventId());
        assertThat(EventHeaders.read(record.headers(), EventHeaders.TYPE))
                .contains("org.groundswell.test.note-written.v1");
        assertThat(EventHeaders.read(record.headers(), "ce_source")).contains("/groundswell/test-service");
        assertThat(EventHeaders.read(record.headers(), EventHeaders.CORRELATION_ID))
                .isPresent();
        assertThat(EventHeaders.time(record.headers())).isPresent();
    }

    @Test
    void nothing_isPublished_whenTheTransactionRollsBack() {
        List<NoteWritten> regretted = Notes.some(5);
        List<NoteWritten> next = Notes.some(5);
        assertThatThrownBy(() -> notes.publishAndFail(regretted)).isInstanceOf(IllegalStateException.class);
        notes.publish(next);

        await("what comes next").until(() -> notes.arrived(next) == 5);
        assertThat(notes.arrived(regretted)).isZero();
    }

    @Test
    void publishing_isRefused_outsideATransaction() {
        assertThatThrownBy(() -> outbox.publish(Topic.STAKEHOLDER_ASKS, Notes.some(1)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void publishing_isRefused_onATopicWithoutARelayHere() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(UNRELAYED, Notes.some(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("groundswell.messaging.publishes");
    }

    @Test
    void eventsOfOneKey_arriveInTheOrderOfTheirTransactions() throws Exception {
        UUID counter = UUID.randomUUID();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                done.add(threads.submit(() -> notes.count(counter)));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        await("outbox drained").until(() -> table.pages(Topic.STAKEHOLDER_ASKS) == 0);

        List<Integer> values = kafka().read(Topic.STAKEHOLDER_ASKS).stream()
                .filter(record -> record.key().equals(counter.toString()))
                .map(Guarantee3OutboxTest::value)
                .distinct()
                .toList();
        assertThat(values).hasSize(400).isSorted();
    }

    @Test
    void page_isKept_whileNobodyAcknowledgesIt() {
        checkThatAPageOutlivesADeadBroker();
    }

    @Test
    void relay_beginsAgainAtTheOldestPage_afterOneWasRefused() {
        KafkaProbe kafka = kafka();
        List<NoteWritten> written = Notes.some(3);
        String large = new Random(1)
                .ints(100_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(joining());
        insertPage(written.get(0));
        insertPage(written.get(1).saying(large));
        insertPage(written.get(2));

        kafka.limitMessages(UNRELAYED, 20_000);
        assertThatThrownBy(relay(bootstrapServers)::runOnce).isInstanceOf(UnacknowledgedPage.class);
        // The page before it may have been in one batch with it, and is then sent again too.
        assertThat(table.pages(UNRELAYED))
                .as("the refused page and the one behind it are kept")
                .isGreaterThanOrEqualTo(2);

        kafka.limitMessages(UNRELAYED, Topics.LARGEST_MESSAGE);
        drain();
        assertThat(kafka.read(UNRELAYED))
                .extracting(ConsumerRecord::key)
                .contains(
                        written.get(0).key(),
                        written.get(1).key(),
                        written.get(2).key());
    }

    @Test
    void theCheckTurnsRed_whenPagesAreDeletedBeforeTheyAreAcknowledged() {
        PlantedFaults.during(
                "outbox-deletes-before-ack",
                () -> assertThatThrownBy(this::checkThatAPageOutlivesADeadBroker)
                        .isInstanceOf(AssertionError.class));
    }

    private void checkThatAPageOutlivesADeadBroker() {
        insertPage(Notes.some(1).getFirst());
        assertThatThrownBy(relay("localhost:1")::runOnce).isInstanceOf(RuntimeException.class);
        assertThat(table.pages(UNRELAYED)).isEqualTo(1);
    }

    private static int value(ConsumerRecord<String, byte[]> record) {
        try {
            CounterChanged event = (CounterChanged) EventCatalog.of(NoteEvent.class)
                    .read(EventCatalog.typeOf(CounterChanged.class), record.value())
                    .orElseThrow();
            return event.value();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
