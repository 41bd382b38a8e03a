package org.groundswell.contracts;

/** A fact that one service tells the others. Travels as a CloudEvent 1.0 in binary mode, its record as JSON data. */
public interface DomainEvent {

    /** Orders the event on Kafka: events with the same key arrive in the order in which they were published. */
    String key();

    /**
     * The CloudEvent's id, made from the event's natural key: publishing the same fact again, for instance after a crash
     * between acknowledgement and deletion, gives the same id.
     */
    String eventId();
}
