package org.groundswell.platform.messaging;

import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventCatalog;

/** An event encoded for Kafka, once: as it is written into a page, so that the relay only hands it on. */
record OutboxEvent(String key, String id, String type, String correlationId, byte[] data) {

    static OutboxEvent of(DomainEvent event, String correlationId) {
        return new OutboxEvent(
                event.key(),
                event.eventId(),
                EventTypes.of(event.getClass()),
                correlationId,
                EventCatalog.write(event));
    }

    int size() {
        return data.length + key.length() + id.length();
    }
}
