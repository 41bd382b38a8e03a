package org.groundswell.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.jdbi.v3.core.Jdbi;

/** Writes notes, and looks which of them have arrived. */
@ApplicationScoped
public class Notes {

    private final Outbox outbox;
    private final Jdbi jdbi;

    Notes(Outbox outbox, Jdbi jdbi) {
        this.outbox = outbox;
        this.jdbi = jdbi;
    }

    public static List<NoteEvent.NoteWritten> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new NoteEvent.NoteWritten(UUID.randomUUID(), "note " + i, i))
                .toList();
    }

    @Transactional
    public void publish(Collection<? extends NoteEvent> notes) {
        outbox.publish(Topic.STAKEHOLDER_ASKS, notes);
    }

    public long arrived(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM note WHERE id = ANY (:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(Long.class)
                .one());
    }
}
