package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundswell.campaign.refresh.StatusRevision;
import org.groundswell.contracts.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Statuses as they were read last, so that thirty open pages read a change once and not thirty times. Nothing is shown without
 * asking whether it has changed since: a revision is one small query, a status is a dozen.
 */
@ApplicationScoped
class StatusMemory {

    /** Each takes some 100 kB at most. */
    private static final int MOST = 200;

    private final AtomicLong loads = new AtomicLong();
    private final Map<Key, Slot> slots = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Slot> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What makes two readers see the same.
     *
     * @param seen the payer's answers that the reader sees
     * @param today a new day changes what is overdue
     */
    record Key(UUID campaignId, Since since, Set<Visibility> seen, LocalDate today) {}

    /**
     * @param revision of the state that was read, from the same transaction
     * @param facts from which the status was made
     */
    record Loaded(StatusRevision revision, StatusFacts facts, StatusView status) {}

    /** @param number another one for each reading */
    record Remembered(long number, Loaded loaded) {}

    private static final class Slot {
        private @Nullable Remembered remembered;
        private long readingBegan;
        private @Nullable String readSince;
    }

    /**
     * @param revision how it stands now
     * @param load reads it anew, given what was read before; one reader does so at a time, and those who asked before it began
     *     share what it brings
     */
    Remembered current(Key key, Supplier<StatusRevision> revision, Function<Optional<Loaded>, Loaded> load) {
        long asked = System.nanoTime();
        StatusRevision now = revision.get();
        Slot slot = slot(key);
        synchronized (slot) {
            Remembered remembered = slot.remembered;
            if (remembered != null) {
                boolean newEnough = now.equals(remembered.loaded().revision()) || slot.readingBegan - asked > 0;
                if (newEnough) {
                    return remembered;
                }
            }
            return read(slot, load);
        }
    }

    /**
     * For those who were told of a change: one of them reads, the others share what that brings, and nobody asks whether it has
     * changed once more, since of that they will be told as well.
     *
     * @param word by which they were told
     */
    Remembered since(String word, Key key, Function<Optional<Loaded>, Loaded> load) {
        Slot slot = slot(key);
        synchronized (slot) {
            Remembered remembered = slot.remembered;
            if (remembered != null) {
                String known = remembered.loaded().revision().wordOn(key.today());
                if (word.equals(known) || word.equals(slot.readSince)) {
                    return remembered;
                }
            }
            Remembered fresh = read(slot, load);
            slot.readSince = word;
            return fresh;
        }
    }

    private Remembered read(Slot slot, Function<Optional<Loaded>, Loaded> load) {
        long begin = System.nanoTime();
        Loaded loaded = load.apply(Optional.ofNullable(slot.remembered).map(Remembered::loaded));
        Remembered fresh = new Remembered(loads.incrementAndGet(), loaded);
        slot.readingBegan = begin;
        slot.remembered = fresh;
        return fresh;
    }

    private Slot slot(Key key) {
        synchronized (slots) {
            return slots.computeIfAbsent(key, wanted -> new Slot());
        }
    }
}
