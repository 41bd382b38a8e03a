package org.groundswell.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.NoteConsumer;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.app.Notes;
import org.groundswell.platform.faults.PlantedFaults;
import org.junit.jupiter.api.Test;

/** Guarantee 2, as far as it is platform's: a batch that comes again, or a fold that is done again, changes nothing. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class Guarantee2RepeatTest {

    @Inject
    Notes notes;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void repeatedEvents_haveNoEffect() {
        checkThatARepeatIsNotCounted();
    }

    @Test
    void theCheckTurnsRed_whenTheHandlerEmitsForRowsThatDidNotChange() {
        PlantedFaults.during(
                "repeat-counts-again",
                () -> assertThatThrownBy(this::checkThatARepeatIsNotCounted).isInstanceOf(AssertionError.class));
    }

    private void checkThatARepeatIsNotCounted() {
        KafkaProbe kafka = new KafkaProbe(bootstrapServers);
        List<NoteWritten> written = Notes.some(500);
        notes.publish(written);
        notes.publish(written.subList(100, 400));
        await("all notes").until(() -> notes.arrived(written) == 500);
        await("the repeat, too")
                .until(() -> kafka.committed(NoteConsumer.GROUP, Topic.STAKEHOLDER_ASKS)
                        == kafka.end(Topic.STAKEHOLDER_ASKS));

        assertThat(notes.counted(written)).isEqualTo(500);
    }
}
