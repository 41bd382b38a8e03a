package org.groundswell.platform.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.platform.http.Correlation;
import org.jspecify.annotations.Nullable;

/** Hands a record to its consumer once more; it leaves the quarantine in the transaction that applies it. */
@ApplicationScoped
class ReplayQuarantined {

    private final QuarantineTable table;
    private final ConsumerLoops consumers;
    private final Clock clock;

    ReplayQuarantined(QuarantineTable table, ConsumerLoops consumers, Clock clock) {
        this.table = table;
        this.consumers = consumers;
        this.clock = clock;
    }

    /** @throws ReplayRefused where the record still can't be applied: then it stays where it is */
    @Transactional
    void replay(UUID id, @Nullable JsonNode correctedData, String by) {
        QuarantinedRecord kept = table.lockOpen(id);
        QuarantinedRecord record = correctedData == null
                ? kept
                : kept.withData(correctedData.toString().getBytes(StandardCharsets.UTF_8));
        EventConsumer<?> consumer =
                consumers.consumerOf(record.group()).orElseThrow(() -> ReplayRefused.withoutConsumer(record.group()));
        handOver(consumer, record);
        table.resolve(id, "replayed", by, correctedData == null ? null : "with corrected data", clock.instant());
    }

    private static <E extends DomainEvent> void handOver(EventConsumer<E> consumer, QuarantinedRecord record) {
        try {
            Received<E> event = new EventDecoder<>(consumer)
                    .decode(record.toConsumerRecord())
                    .orElseThrow(() -> ReplayRefused.unwanted(record.group()));
            Correlation.with(
                    event.correlationId(),
                    () -> CurrentBatch.whileReplaying(record.group(), () -> consumer.handle(List.of(event))));
        } catch (ReplayRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw ReplayRefused.because(e);
        }
    }
}
