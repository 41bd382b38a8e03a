package org.groundswell.platform.messaging;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.app.Notes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class OutboxToConsumerTest {

    @Inject
    Notes notes;

    @Test
    void events_arrive_whenTheirTransactionHasCommitted() {
        List<NoteWritten> written = Notes.some(2500);
        notes.publish(written);

        List<UUID> ids = written.stream().map(NoteWritten::id).toList();
        await("all notes").until(() -> notes.arrived(ids) == 2500);
    }
}
