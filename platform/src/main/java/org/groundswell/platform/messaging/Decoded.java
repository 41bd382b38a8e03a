package org.groundswell.platform.messaging;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.groundswell.contracts.DomainEvent;

/** What a poll brought: the events that the consumer wants, and the records that are none. */
record Decoded<E extends DomainEvent>(List<Received<E>> events, List<Undecodable> undecodable) {

    record Undecodable(ConsumerRecord<String, byte[]> record, String reason) {}
}
