package org.groundswell.platform.messaging;

import java.util.ArrayList;
import java.util.List;

/** Cuts events into pages of at most 1,000 events and about 1 MB, so that no row and no read of the relay is huge. */
final class Pages {

    static final int MOST_EVENTS = 1_000;
    /** Above it, Kafka would refuse the event for ever, and the relay would stand still. */
    static final int LARGEST_EVENT = 3 << 20;

    private static final int ENOUGH_BYTES = 1 << 20;

    private final List<OutboxTable.Page> pages = new ArrayList<>();
    private final List<OutboxEvent> current = new ArrayList<>();
    private int bytes;

    void add(OutboxEvent event) {
        if (event.size() > LARGEST_EVENT) {
            throw new IllegalArgumentException(
                    "%s %s has %,d bytes, more than an event may".formatted(event.type(), event.id(), event.size()));
        }
        current.add(event);
        bytes += event.size();
        if (current.size() == MOST_EVENTS || bytes >= ENOUGH_BYTES) {
            cut();
        }
    }

    List<OutboxTable.Page> finish() {
        if (!current.isEmpty()) {
            cut();
        }
        return pages;
    }

    private void cut() {
        pages.add(new OutboxTable.Page(current.size(), EventPage.write(current)));
        current.clear();
        bytes = 0;
    }
}
