package org.groundswell.platform.messaging;

import java.util.List;
import org.groundswell.contracts.DomainEvent;

/**
 * Reads the events of a page that was published as a range ({@link Outbox#publishRange}), as the relay publishes it. An
 * {@code @ApplicationScoped} bean is enough.
 */
public interface PageSource {

    String name();

    /**
     * The events of the range, in the order in which they are to be published, about 1,000. Called outside any transaction and,
     * after a failure, again; an event whose reason has gone meanwhile is left out. An exception is tried again for ever.
     */
    List<? extends DomainEvent> read(String rangeJson);
}
