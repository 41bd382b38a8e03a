package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.groundswell.platform.data.SqlState;
import org.groundswell.platform.security.ApiKeyIdentity;

/** Keeps the events of a batch in one commit; one that is wrong does not keep the others out. */
@ApplicationScoped
class TakeInBatch {

    private final ReadIncoming readIncoming;
    private final KeepObservations keepObservations;
    private final IntakeConfig config;
    private final Semaphore atATime;

    TakeInBatch(ReadIncoming readIncoming, KeepObservations keepObservations, IntakeConfig config) {
        this.readIncoming = readIncoming;
        this.keepObservations = keepObservations;
        this.config = config;
        this.atATime = new Semaphore(config.batchesAtATime(), true);
    }

    /** @return a result for each item, in their order, once all that could be kept is committed */
    List<ItemResult> takeIn(JsonNode batch, ApiKeyIdentity poster) {
        if (!batch.isArray()) {
            throw EventFaults.of("body", "must be a JSON array of events");
        }
        if (batch.size() > config.maxBatchItems()) {
            throw EventRefused.tooManyItems(config.maxBatchItems());
        }
        ItemResult[] results = new ItemResult[batch.size()];
        List<Incoming> events = new ArrayList<>(batch.size());
        List<Integer> places = new ArrayList<>(batch.size());
        for (int i = 0; i < results.length; i++) {
            try {
                events.add(readIncoming.read(StructuredEvent.read(batch.get(i)), poster));
                places.add(i);
            } catch (EventFaults e) {
                results[i] = ItemResult.invalid(batch.get(i), e);
            } catch (TypeNotAllowed e) {
                results[i] = ItemResult.notAllowed(batch.get(i), e);
            }
        }
        List<Receipt> receipts = keep(events);
        for (int i = 0; i < places.size(); i++) {
            results[places.get(i)] = ItemResult.of(events.get(i), receipts.get(i));
        }
        return Arrays.asList(results);
    }

    private List<Receipt> keep(List<Incoming> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        atATime.acquireUninterruptibly();
        try {
            return keepObservations.keep(events);
        } catch (RuntimeException e) {
            if (!SqlState.isFaultOfData(e)) {
                throw e;
            }
            return events.stream()
                    .map(event -> keepObservations.keep(List.of(event)).getFirst())
                    .toList();
        } finally {
            atATime.release();
        }
    }
}
