package org.groundswell.platform.messaging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns a row of the outbox into its events, whichever way they are kept. */
@ApplicationScoped
class PageReader {

    private final Map<String, PageSource> sources;

    PageReader(@All List<PageSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(PageSource::name, Function.identity()));
    }

    List<OutboxEvent> read(OutboxRow row) {
        byte[] page = row.page();
        return page != null ? EventPage.read(page) : readRange(row);
    }

    private List<OutboxEvent> readRange(OutboxRow row) {
        PageSource source = sources.get(String.valueOf(row.source()));
        if (source == null) {
            throw new IllegalStateException("Page %d is of an unknown source: %s".formatted(row.id(), row.source()));
        }
        return source.read(String.valueOf(row.range())).stream()
                .map(event -> OutboxEvent.of(event, row.correlationId()))
                .toList();
    }
}
