package org.groundswell.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.app.NoteEvent.CounterChanged;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.messaging.Outbox;
import org.jdbi.v3.core.Jdbi;

/** Writes notes, and looks what has become of them. */
@ApplicationScoped
public class Notes {

    private final Outbox outbox;
    private final Jdbi jdbi;

    Notes(Outbox outbox, Jdbi jdbi) {
        this.outbox = outbox;
        this.jdbi = jdbi;
    }

    /** For a market of their own, so that tests do not count each other's. */
    public static List<NoteWritten> some(int count) {
        String market = UUID.randomUUID().toString();
        return IntStream.range(0, count)
                .mapToObj(i -> new NoteWritten(UUID.randomUUID(), market, "note " + i, i))
                .toList();
    }

    @Transactional
    public void publish(Collection<? extends NoteEvent> notes) {
        outbox.publish(Topic.STAKEHOLDER_ASKS, notes);
    }

    @Transactional
    public void publishAndFail(Collection<? extends NoteEvent> notes) {
        outbox.publish(Topic.STAKEHOLDER_ASKS, notes);
        throw new IllegalStateException("changed my mind");
    }

    /** Locks the counter's row first, and publishes last. */
    @Transactional
    public void count(UUID counter) {
        int value = jdbi.withHandle(handle ->
                handle.createQuery("""
                        INSERT INTO counter AS c VALUES (:id, 1)
                        ON CONFLICT (id) DO UPDATE SET value = c.value + 1
                        RETURNING value
                        """).bind("id", counter).mapTo(Integer.class).one());
        outbox.publish(Topic.STAKEHOLDER_ASKS, new CounterChanged(counter, value));
    }

    public long arrived(List<NoteWritten> notes) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM note WHERE market = :market")
                .bind("market", notes.getFirst().market())
                .mapTo(Long.class)
                .one());
    }

    /** As the progress says, folded or not. */
    public long counted(List<NoteWritten> notes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT coalesce(sum(people), 0) FROM (
                            SELECT market, people FROM progress_delta
                            UNION ALL
                            SELECT market, people FROM progress_count
                        ) AS known
                        WHERE market = :market
                        """)
                .bind("market", notes.getFirst().market())
                .mapTo(Long.class)
                .one());
    }

    /** In how many transactions they were written. */
    public long transactions(List<NoteWritten> notes) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(DISTINCT xmin::text) FROM note WHERE market = :market")
                        .bind("market", notes.getFirst().market())
                        .mapTo(Long.class)
                        .one());
    }

    /** While it is away, the consumer's statements fail with SQLSTATE 42. */
    public void hideTable() {
        jdbi.useHandle(handle -> handle.execute("ALTER TABLE note RENAME TO hidden_note"));
    }

    public void showTable() {
        jdbi.useHandle(handle -> handle.execute("ALTER TABLE IF EXISTS hidden_note RENAME TO note"));
    }
}
