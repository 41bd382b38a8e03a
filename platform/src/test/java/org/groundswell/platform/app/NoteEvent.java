package org.groundswell.platform.app;

import java.util.UUID;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventType;

/** What the test service publishes and reads. */
public sealed interface NoteEvent extends DomainEvent {

    /** @param position a negative one breaks the table's constraint; see {@link NoteConsumer} for two that mean something else */
    @EventType("org.groundswell.test.note-written.v1")
    record NoteWritten(UUID id, String market, String text, int position) implements NoteEvent {
        @Override
        public String key() {
            return id.toString();
        }

        @Override
        public String eventId() {
            return id.toString();
        }

        public NoteWritten at(int other) {
            return new NoteWritten(id, market, text, other);
        }

        public NoteWritten saying(String other) {
            return new NoteWritten(id, market, other, position);
        }
    }

    /** Nobody wants it. */
    @EventType("org.groundswell.test.counter-changed.v1")
    record CounterChanged(UUID id, int value) implements NoteEvent {
        @Override
        public String key() {
            return id.toString();
        }

        @Override
        public String eventId() {
            return id + "/" + value;
        }
    }
}
