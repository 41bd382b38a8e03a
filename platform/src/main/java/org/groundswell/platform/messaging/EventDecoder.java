package org.groundswell.platform.messaging;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventCatalog;

/** Turns records into the events that one consumer wants. What it does not know or want is left out unread. */
final class EventDecoder<E extends DomainEvent> {

    private final EventCatalog<E> catalog;
    private final Set<String> wanted;
    /** One record after another has the same type, and those of a page the same time and mostly the same cause. */
    private final SameAgain<String> types = new SameAgain<>(EventHeaders::text);

    private final SameAgain<Optional<Instant>> times = new SameAgain<>(EventHeaders::time);
    private final SameAgain<String> causes = new SameAgain<>(EventHeaders::text);

    EventDecoder(EventConsumer<E> consumer) {
        this.catalog = consumer.events();
        this.wanted = catalog.events().stream()
                .filter(consumer::wants)
                .map(EventTypes::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    Decoded<E> decode(Iterable<ConsumerRecord<String, byte[]>> records) {
        List<Received<E>> events = new ArrayList<>();
        List<Decoded.Undecodable> undecodable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                decode(record).ifPresent(events::add);
            } catch (IOException e) {
                undecodable.add(new Decoded.Undecodable(record, String.valueOf(e.getMessage())));
            }
        }
        return new Decoded<>(events, undecodable);
    }

    /** @throws IOException for a record that is no CloudEvent, or whose data is not what its type asks for */
    Optional<Received<E>> decode(ConsumerRecord<String, byte[]> record) throws IOException {
        if (record.value() == null) {
            return Optional.empty();
        }
        String type = types.of(attribute(record, EventHeaders.TYPE));
        if (!wanted.contains(type)) {
            return Optional.empty();
        }
        String id = EventHeaders.text(attribute(record, EventHeaders.ID));
        return catalog.read(type, record.value()).map(event -> received(record, id, event));
    }

    private Received<E> received(ConsumerRecord<String, byte[]> record, String id, E event) {
        return new Received<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? "" : record.key(),
                id,
                EventHeaders.bytes(record.headers(), EventHeaders.TIME)
                        .flatMap(times::of)
                        .orElseGet(() -> Instant.ofEpochMilli(record.timestamp())),
                EventHeaders.bytes(record.headers(), EventHeaders.CORRELATION_ID)
                        .map(causes::of)
                        .orElse(id),
                event);
    }

    private static byte[] attribute(ConsumerRecord<String, byte[]> record, String name) throws IOException {
        return EventHeaders.bytes(record.headers(), name)
                .orElseThrow(() -> new IOException("No CloudEvent: the header " + name + " is missing"));
    }
}
