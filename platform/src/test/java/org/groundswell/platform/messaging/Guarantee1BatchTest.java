package org.groundswell.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.NoteConsumer;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.app.Notes;
import org.groundswell.platform.faults.PlantedFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guarantee 1: one transaction per polled batch; then the offsets are committed. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class Guarantee1BatchTest {

    @Inject
    Notes notes;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    KafkaProbe kafka;

    @BeforeEach
    void connect() {
        kafka = new KafkaProbe(bootstrapServers);
        await("nothing left from other tests").until(() -> committed() == kafka.end(Topic.STAKEHOLDER_ASKS));
    }

    @AfterEach
    void showTable() {
        notes.showTable();
    }

    private long committed() {
        return kafka.committed(NoteConsumer.GROUP, Topic.STAKEHOLDER_ASKS);
    }

    @Test
    void batches_areAppliedInOneTransactionEach() {
        List<NoteWritten> written = Notes.some(6_000);
        notes.publish(written);

        await("all notes").until(() -> notes.arrived(written) == 6_000);
        assertThat(notes.transactions(written)).isLessThan(30);
    }

    @Test
    void offsets_areCommitted_onceTheBatchIs() {
        List<NoteWritten> written = Notes.some(100);
        notes.publish(written);

        await("all notes").until(() -> notes.arrived(written) == 100);
        await("offsets").until(() -> committed() == kafka.end(Topic.STAKEHOLDER_ASKS));
    }

    @Test
    void offsets_wait_whileTheDatabaseRefuses() {
        List<NoteWritten> written = Notes.some(100);
        checkThatOffsetsWaitForTheDatabase(written);

        notes.showTable();
        await("all notes").until(() -> notes.arrived(written) == 100);
        assertThat(notes.counted(written)).isEqualTo(100);
    }

    @Test
    void theCheckTurnsRed_whenOffsetsAreCommittedFirst() {
        PlantedFaults.during(
                "offsets-before-database",
                () -> assertThatThrownBy(() -> checkThatOffsetsWaitForTheDatabase(Notes.some(100)))
                        .isInstanceOf(ConditionTimeoutException.class));
    }

    private void checkThatOffsetsWaitForTheDatabase(List<NoteWritten> written) {
        long before = committed();
        notes.hideTable();
        notes.publish(written);

        await("notes on Kafka").until(() -> kafka.end(Topic.STAKEHOLDER_ASKS) == before + written.size());
        await("several attempts")
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() -> assertThat(committed()).isEqualTo(before));
    }
}
