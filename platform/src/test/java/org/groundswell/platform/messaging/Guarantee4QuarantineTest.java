package org.groundswell.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.awaitility.core.ConditionTimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.NoteConsumer;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.app.Notes;
import org.groundswell.platform.faults.PlantedFaults;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guarantee 4: a record that can't be applied is quarantined and the rest goes on; trouble is waited out. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class Guarantee4QuarantineTest {

    private static final String TYPE = EventCatalog.typeOf(NoteWritten.class);

    @Inject
    Notes notes;

    @Inject
    Jdbi jdbi;

    @Inject
    QuarantineTable quarantine;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    KafkaProbe kafka;

    @BeforeEach
    void connect() {
        kafka = new KafkaProbe(bootstrapServers);
    }

    @AfterEach
    void cleanUp() {
        notes.showTable();
    }

    private List<QuarantineEntry> quarantined(String key) {
        return quarantine.page("quarantined", null, 500).stream()
                .filter(entry -> key.equals(entry.key()))
                .toList();
    }

    private QuarantineEntry awaitQuarantined(String key) {
        await("quarantine").until(() -> !quarantined(key).isEmpty());
        return quarantined(key).getFirst();
    }

    /** The 500th of a thousand notes is spoilt; all others arrive, counted once. */
    private QuarantineEntry checkThatTheRestArrives(UnaryOperator<NoteWritten> spoil) {
        List<NoteWritten> written = new ArrayList<>(Notes.some(1_000));
        NoteWritten culprit = spoil.apply(written.get(500));
        written.set(500, culprit);
        notes.publish(written);

        await("the others").atMost(Duration.ofSeconds(6)).until(() -> notes.arrived(written) == 999);
        assertThat(notes.counted(written)).isEqualTo(999);
        return awaitQuarantined(culprit.key());
    }

    @Test
    void textWithNullCharacter_isFoundAndQuarantined() {
        QuarantineEntry entry = checkThatTheRestArrives(note -> note.saying("a\u0000b"));

        assertThat(entry.reason()).contains("0x00");
        assertThat(entry.group()).isEqualTo(NoteConsumer.GROUP);
        assertThat(entry.topic()).isEqualTo("stakeholder.asks");
        assertThat(entry.eventType()).isEqualTo(TYPE);
        assertThat(new String(quarantine.data(entry.id()).orElseThrow(), UTF_8)).contains("a\\u0000b");
    }

    @Test
    void rowThatBreaksAConstraint_isFoundAndQuarantined() {
        assertThat(checkThatTheRestArrives(note -> note.at(-1)).reason()).contains("note_position");
    }

    @Test
    void recordThatTheHandlerRefuses_isFoundAndQuarantined() {
        assertThat(checkThatTheRestArrives(note -> note.at(NoteConsumer.REFUSED))
                        .reason())
                .contains("a note was refused");
    }

    @Test
    void recordThatTheHandlerPutsAside_isQuarantinedWithTheBatch() {
        assertThat(checkThatTheRestArrives(note -> note.at(NoteConsumer.PUT_ASIDE))
                        .reason())
                .isEqualTo("put aside");
    }

    @Test
    void recordThatIsNoEvent_isQuarantined_andThePartitionGoesOn() {
        String key = UUID.randomUUID().toString();
        NoteWritten good = Notes.some(1).getFirst();
        Map<String, String> headers = Map.of("ce_id", "1", "ce_type", TYPE, "ce_specversion", "1.0");
        kafka.write(Topic.STAKEHOLDER_ASKS, key, "{\"id\": 7}".getBytes(UTF_8), headers);
        kafka.write(Topic.STAKEHOLDER_ASKS, key, "{broken".getBytes(UTF_8), headers);
        kafka.write(Topic.STAKEHOLDER_ASKS, key, "{}".getBytes(UTF_8), Map.of("ce_id", "1"));
        kafka.write(Topic.STAKEHOLDER_ASKS, key, "{}".getBytes(UTF_8), Map.of("ce_type", TYPE));
        kafka.write(Topic.STAKEHOLDER_ASKS, key, EventCatalog.write(good), headers);

        await("the good one").until(() -> notes.arrived(List.of(good)) == 1);
        await("four in quarantine").until(() -> quarantined(key).size() == 4);
        assertThat(quarantined(key))
                .extracting(QuarantineEntry::reason)
                .anyMatch(reason -> reason.contains("ce_type"))
                .anyMatch(reason -> reason.contains("ce_id"));
    }

    @Test
    void unknownType_isIgnored() {
        String key = UUID.randomUUID().toString();
        Map<String, String> headers = Map.of("ce_id", "1", "ce_type", "org.groundswell.test.from-the-future.v9");
        kafka.write(Topic.STAKEHOLDER_ASKS, key, "{broken".getBytes(UTF_8), headers);
        List<NoteWritten> next = Notes.some(20);
        notes.publish(next);

        await("what comes next").until(() -> notes.arrived(next) == 20);
        assertThat(quarantined(key)).isEmpty();
    }

    @Test
    void trouble_isWaitedOut_andNothingIsQuarantined() {
        checkThatTroubleQuarantinesNothing();
    }

    @Test
    void batch_isTriedAgain_whenItsConnectionIsCut() {
        List<NoteWritten> written = Notes.some(3_000);
        long before = quarantine.size();
        notes.publish(written);
        await("all notes, however often we cut")
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    cutConnections();
                    return notes.arrived(written) == 3_000;
                });

        await("counts").untilAsserted(() -> assertThat(notes.counted(written)).isEqualTo(3_000));
        assertThat(quarantine.size()).isEqualTo(before);
    }

    @Test
    void theCheckTurnsRed_whenAFaultyRecordBlocksItsPartition() {
        NoteWritten[] culprit = new NoteWritten[1];
        PlantedFaults.during(
                "faulty-record-blocks-partition",
                () -> assertThatThrownBy(() -> checkThatTheRestArrives(note -> culprit[0] = note.at(-1)))
                        .isInstanceOf(ConditionTimeoutException.class));
        awaitQuarantined(culprit[0].key());
    }

    @Test
    void theCheckTurnsRed_whenTroubleIsBlamedOnARecord() {
        PlantedFaults.during(
                "trouble-blames-record",
                () -> assertThatThrownBy(this::checkThatTroubleQuarantinesNothing)
                        .isInstanceOf(ConditionTimeoutException.class));
    }

    private void checkThatTroubleQuarantinesNothing() {
        List<NoteWritten> written = Notes.some(3);
        long before = quarantine.size();
        notes.hideTable();
        notes.publish(written);
        await("several attempts")
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() -> assertThat(quarantine.size()).isEqualTo(before));
        notes.showTable();

        await("all notes").until(() -> notes.arrived(written) == 3);
        assertThat(notes.counted(written)).isEqualTo(3);
    }

    private void cutConnections() {
        try {
            jdbi.useHandle(handle -> handle.createQuery("""
                            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                            WHERE pid <> pg_backend_pid() AND query LIKE '%INTO note%'
                            """).mapTo(Long.class).one());
        } catch (RuntimeException e) {
            // The pool may hand out a connection that was cut.
        }
    }
}
