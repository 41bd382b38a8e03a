package org.groundswell.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where records go that can't be applied, so that the others go on. An administrator replays or discards them. */
@ApplicationScoped
public class Quarantine {

    /** Of a record that was not handed over by a consumer loop; it can only be discarded. */
    private static final String NO_GROUP = "none";

    private final QuarantineTable table;
    private final Clock clock;

    Quarantine(QuarantineTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Puts a record aside with the current transaction: what a handler calls for a record of its batch. The same record again
     * changes nothing.
     *
     * @param reason for the administrator who is to do something about it; no contact data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Received<?> record, String reason) {
        QuarantinedRecord kept = CurrentBatch.ofThread()
                .flatMap(batch -> batch.raw(record).map(raw -> QuarantinedRecord.of(batch.group(), raw)))
                .orElseGet(() -> QuarantinedRecord.of(groupOfThread(), record));
        add(kept, reason);
    }

    /**
     * Puts a record aside that was taken from Kafka earlier, for instance an observation that nobody could place within a day.
     *
     * @param group the consumer that a replay hands it to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String group, Received<?> record, String reason) {
        add(QuarantinedRecord.of(group, record), reason);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(ConsumerRecord<String, byte[]> record, String reason) {
        add(QuarantinedRecord.of(groupOfThread(), record), reason);
    }

    private void add(QuarantinedRecord record, String reason) {
        if (CurrentBatch.ofThread().filter(CurrentBatch::replay).isPresent()) {
            throw new InapplicableRecord(reason);
        }
        table.insert(record, QuarantineReason.storable(reason), clock.instant());
    }

    private static String groupOfThread() {
        return CurrentBatch.ofThread().map(CurrentBatch::group).orElse(NO_GROUP);
    }
}
