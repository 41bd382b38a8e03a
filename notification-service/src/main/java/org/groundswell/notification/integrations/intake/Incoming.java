package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.groundswell.contracts.Vendor;

/**
 * An event that passed every check and is to be kept.
 *
 * @param data the known fields alone
 * @param occurredAt the event's time, not after its receipt
 * @param correlationId of the request that brought it
 */
record Incoming(
        EventKey key,
        Vendor vendor,
        ObservationShape shape,
        About about,
        ObjectNode data,
        byte[] contentHash,
        Instant occurredAt,
        Instant receivedAt,
        String correlationId) {

    boolean saysTheSameAs(byte[] otherHash) {
        return Arrays.equals(contentHash, otherHash);
    }

    /** The natural key of an observation. In this order rows are inserted, so that two batches can't wait for each other. */
    record EventKey(UUID integratorId, String source, String id) implements Comparable<EventKey> {

        @Override
        public int compareTo(EventKey other) {
            int byIntegrator = integratorId.compareTo(other.integratorId);
            if (byIntegrator != 0) {
                return byIntegrator;
            }
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : id.compareTo(other.id);
        }
    }
}
