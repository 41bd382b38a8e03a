package org.groundswell.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.InapplicableRecord;
import org.groundswell.platform.messaging.Quarantine;
import org.groundswell.platform.messaging.Received;
import org.groundswell.platform.progress.ProgressDelta;
import org.groundswell.platform.progress.ProgressDeltas;
import org.jdbi.v3.core.Jdbi;

/** Keeps the notes that come, and counts each once. */
@ApplicationScoped
public class NoteConsumer implements EventConsumer<NoteEvent> {

    public static final String GROUP = "test.notes";
    public static final UUID CALL_TO_ACTION = UUID.fromString("00000000-0000-7000-8000-000000000001");
    /** Positions at which the handler throws, or puts the record aside itself. */
    public static final int REFUSED = -1000;

    public static final int PUT_ASIDE = -2000;
    private static final EventCatalog<NoteEvent> EVENTS = EventCatalog.of(NoteEvent.class);

    private final Jdbi jdbi;
    private final Quarantine quarantine;
    private final ProgressDeltas progress;

    NoteConsumer(Jdbi jdbi, Quarantine quarantine, ProgressDeltas progress) {
        this.jdbi = jdbi;
        this.quarantine = quarantine;
        this.progress = progress;
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
        return type == NoteWritten.class;
    }

    @Override
    public void handle(List<Received<NoteEvent>> batch) {
        for (Received<NoteEvent> received : batch) {
            switch (position(received)) {
                case PUT_ASIDE -> quarantine.add(received, "put aside");
                case REFUSED -> throw new InapplicableRecord("a note was refused");
                default -> {}
            }
        }
        List<NoteWritten> notes = batch.stream()
                .filter(received -> position(received) != PUT_ASIDE)
                .map(received -> (NoteWritten) received.event())
                .toList();
        List<String> markets = insert(notes);
        if (PlantedFaults.on("repeat-counts-again")) {
            markets = notes.stream().map(NoteWritten::market).toList();
        }
        progress.append(markets.stream().map(NoteConsumer::oneMore).toList());
    }

    private static int position(Received<NoteEvent> received) {
        return ((NoteWritten) received.event()).position();
    }

    private static ProgressDelta oneMore(String market) {
        return new ProgressDelta(
                CALL_TO_ACTION,
                CALL_TO_ACTION,
                StakeholderKind.EMPLOYER,
                market,
                LocalDate.EPOCH,
                Milestone.ASKED,
                1,
                10);
    }

    /** The markets of the notes that are new. */
    private List<String> insert(List<NoteWritten> notes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO note (id, market, text, position)
                        SELECT * FROM unnest(:ids, :markets, :texts, :positions)
                        ON CONFLICT (id) DO NOTHING
                        RETURNING market
                        """)
                .bindArray(
                        "ids", UUID.class, notes.stream().map(NoteWritten::id).toList())
                .bindArray(
                        "markets",
                        String.class,
                        notes.stream().map(NoteWritten::market).toList())
                .bindArray(
                        "texts",
                        String.class,
                        notes.stream().map(NoteWritten::text).toList())
                .bindArray(
                        "positions",
                        Integer.class,
                        notes.stream().map(NoteWritten::position).toList())
                .mapTo(String.class)
                .list());
    }
}
