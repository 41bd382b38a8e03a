package org.groundswell.platform.messaging;

import java.time.Instant;
import org.groundswell.contracts.DomainEvent;

/**
 * An event as it came from Kafka.
 *
 * @param key orders it: events with the same key come in the order in which they were published
 * @param eventId the CloudEvent's id, the same when the fact is published again
 * @param time when the event was published, by the publisher's clock, in UTC
 * @param correlationId of the request that caused it, however far away
 */
public record Received<E extends DomainEvent>(
        String topic,
        int partition,
        long offset,
        String key,
        String eventId,
        Instant time,
        String correlationId,
        E event) {}
