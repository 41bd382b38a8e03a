package org.groundswell.platform.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.platform.faults.FaultPoints;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.http.Correlation;
import org.jboss.logging.Logger;

/**
 * Applies what one poll brought in one transaction. Where that fails because of a record, the batch is cut in halves, each with a
 * transaction of its own, until the record stands alone; it is quarantined and the rest is applied.
 */
final class BatchHandler<E extends DomainEvent> {

    private static final Logger LOG = Logger.getLogger(BatchHandler.class);

    private final EventConsumer<E> consumer;
    private final EventDecoder<E> decoder;
    private final Quarantine quarantine;
    private final Tracing tracing;
    private final int timeoutSeconds;

    BatchHandler(EventConsumer<E> consumer, Quarantine quarantine, Tracing tracing, MessagingConfig config) {
        this.consumer = consumer;
        this.decoder = new EventDecoder<>(consumer);
        this.quarantine = quarantine;
        this.tracing = tracing;
        this.timeoutSeconds = (int) config.transactionTimeout().toSeconds();
    }

    /** @throws RuntimeException where the surroundings are at fault: then nothing, or a part, was applied */
    void apply(ConsumerRecords<String, byte[]> records) {
        Decoded<E> decoded = decoder.decode(records);
        if (decoded.events().isEmpty() && decoded.undecodable().isEmpty()) {
            return;
        }
        CurrentBatch.of(consumer.group(), records)
                .during(() -> tracing.inSpan(
                        consumer.group(), StreamSupport.stream(records.spliterator(), false), () -> apply(decoded)));
    }

    private void apply(Decoded<E> batch) {
        try {
            inTransaction(correlationId(batch.events()), () -> {
                batch.undecodable().forEach(faulty -> quarantine.add(faulty.record(), faulty.reason()));
                if (!batch.events().isEmpty()) {
                    consumer.handle(batch.events());
                }
                FaultPoints.reached("consumer.applied");
            });
            FaultPoints.reached("consumer.committed");
        } catch (RuntimeException e) {
            if (Fault.of(e) == Fault.SURROUNDINGS || batch.events().isEmpty()) {
                throw e;
            }
            if (PlantedFaults.on("faulty-record-blocks-partition")) {
                throw e;
            }
            isolate(batch, e);
        }
    }

    private void isolate(Decoded<E> batch, RuntimeException cause) {
        List<Received<E>> events = batch.events();
        if (events.size() == 1) {
            quarantineAlone(batch, cause);
            return;
        }
        int middle = events.size() / 2;
        apply(new Decoded<>(events.subList(0, middle), batch.undecodable()));
        apply(new Decoded<>(events.subList(middle, events.size()), List.of()));
    }

    private void quarantineAlone(Decoded<E> batch, RuntimeException cause) {
        Received<E> culprit = batch.events().getFirst();
        LOG.warnf(
                cause,
                "%s can't apply %s-%d at %d, which goes into quarantine",
                consumer.group(),
                culprit.topic(),
                culprit.partition(),
                culprit.offset());
        inTransaction(culprit.correlationId(), () -> {
            batch.undecodable().forEach(faulty -> quarantine.add(faulty.record(), faulty.reason()));
            quarantine.add(culprit, QuarantineReason.of(cause));
        });
    }

    private void inTransaction(String correlationId, Runnable work) {
        Correlation.with(
                correlationId,
                () -> QuarkusTransaction.requiringNew().timeout(timeoutSeconds).run(work));
    }

    /** That of all events, if they have one cause; else a new one for the batch. */
    private static <E extends DomainEvent> String correlationId(List<Received<E>> events) {
        List<String> ids =
                events.stream().map(Received::correlationId).distinct().limit(2).toList();
        return ids.size() == 1 ? ids.getFirst() : Correlation.newId();
    }
}
