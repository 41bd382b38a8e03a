package org.groundswell.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.InapplicableRecord;
import org.groundswell.platform.messaging.Quarantine;
import org.groundswell.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Keeps the notes that come. */
@ApplicationScoped
public class NoteConsumer implements EventConsumer<NoteEvent> {

    public static final String GROUP = "test.notes";
    public static final int REFUSED = -1000;
    public static final int PUT_ASIDE = -2000;
    private static final EventCatalog<NoteEvent> EVENTS = EventCatalog.of(NoteEvent.class);

    private final Jdbi jdbi;
    private final Quarantine quarantine;

    NoteConsumer(Jdbi jdbi, Quarantine quarantine) {
        this.jdbi = jdbi;
        this.quarantine = quarantine;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public Topic topic() {
        return Topic.STAKEHOLDER_ASKS;
    }

    @Override
    public EventCatalog<NoteEvent> events() {
        return EVENTS;
    }

    @Override
    public boolean wants(Class<? extends NoteEvent> type) {
        return type == NoteEvent.NoteWritten.class;
    }

    @Override
    public void handle(List<Received<NoteEvent>> batch) {
        List<NoteEvent.NoteWritten> notes = batch.stream()
                .map(Received::event)
                .map(NoteEvent.NoteWritten.class::cast)
                .filter(note -> note.position() != PUT_ASIDE)
                .toList();
        batch.stream()
                .filter(received -> ((NoteEvent.NoteWritten) received.event()).position() == PUT_ASIDE)
                .forEach(received -> quarantine.add(received, "put aside"));
        if (notes.stream().anyMatch(note -> note.position() == REFUSED)) {
            throw new InapplicableRecord("a note was refused");
        }
        insert(notes);
    }

    private void insert(List<NoteEvent.NoteWritten> notes) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO note (id, text, position, read_by)
                        SELECT *, :group FROM unnest(:ids, :texts, :positions)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        notes.stream().map(NoteEvent.NoteWritten::id).toList())
                .bindArray(
                        "texts",
                        String.class,
                        notes.stream().map(NoteEvent.NoteWritten::text).toList())
                .bindArray(
                        "positions",
                        Integer.class,
                        notes.stream().map(NoteEvent.NoteWritten::position).toList())
                .bind("group", GROUP)
                .execute());
    }
}
