package org.groundswell.platform.app;

import java.util.UUID;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventType;

/** What the test service publishes and reads. */
public sealed interface NoteEvent extends DomainEvent {

    /** @param position a negative one breaks a constraint, -1000 is refused by the handler */
    @EventType("org.groundswell.test.note-written.v1")
    record NoteWritten(UUID id, String text, int position) implements NoteEvent {
        @Override
        public String key() {
            return id.toString();
        }

        @Override
        public String eventId() {
            return id.toString();
        }
    }

    @EventType("org.groundswell.test.note-ignored.v1")
    record NoteIgnored(UUID id) implements NoteEvent {
        @Override
        public String key() {
            return id.toString();
        }

        @Override
        public String eventId() {
            return id + "/ignored";
        }
    }
}
