package org.groundswell.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.data.SingletonTask;
import org.groundswell.platform.faults.FaultPoints;
import org.groundswell.platform.faults.PlantedFaults;

/**
 * Brings one topic's pages to Kafka, oldest first, and deletes them once all their events are acknowledged. After a failure it
 * drops its producer and begins again at the oldest page that is still there, so events may come twice and never too early.
 * <p>
 * Rejected: several relays that skip each other's locked rows (they break the order), and a watermark on ids (ids are given
 * before the commit, so a smaller one may appear later).
 */
final class OutboxRelay implements SingletonTask {

    private final Topic topic;
    private final OutboxTable table;
    private final PageReader reader;
    private final RelayProducer producer;
    private final MessagingConfig config;
    private long pauseUntil = System.nanoTime();

    OutboxRelay(Topic topic, OutboxTable table, PageReader reader, RelayProducer producer, MessagingConfig config) {
        this.topic = topic;
        this.table = table;
        this.reader = reader;
        this.producer = producer;
        this.config = config;
    }

    static String nameFor(Topic topic) {
        return "outbox " + topic.topicName();
    }

    @Override
    public String name() {
        return nameFor(topic);
    }

    @Override
    public Duration interval() {
        return config.relayInterval();
    }

    @Override
    public boolean runOnce() {
        LockSupport.parkNanos(pauseUntil - System.nanoTime());
        List<OutboxRow> rows = table.oldest(topic, config.relayPages());
        boolean more = rows.size() == config.relayPages();
        if (!rows.isEmpty()) {
            publish(rows);
            pauseUntil = System.nanoTime() + (more ? 0 : config.relayPause().toNanos());
        }
        return more;
    }

    private void publish(List<OutboxRow> rows) {
        List<PageAcknowledgement> sent = new ArrayList<>(rows.size());
        if (PlantedFaults.on("outbox-deletes-before-ack")) {
            table.delete(topic, rows.stream().map(OutboxRow::id).toList());
        }
        try {
            for (OutboxRow row : rows) {
                sent.add(producer.send(topic, row, reader.read(row)));
            }
            FaultPoints.reached("outbox.sent");
            producer.flush();
        } catch (RuntimeException e) {
            producer.drop();
            throw e;
        }
        settle(sent);
    }

    /** Deletes the pages before the first one that failed. Those behind it are published again, after it. */
    private void settle(List<PageAcknowledgement> sent) {
        List<Long> acknowledged = sent.stream()
                .takeWhile(PageAcknowledgement::isComplete)
                .map(PageAcknowledgement::pageId)
                .toList();
        FaultPoints.reached("outbox.acknowledged");
        table.delete(topic, acknowledged);
        FaultPoints.reached("outbox.deleted");
        if (acknowledged.size() < sent.size()) {
            producer.drop();
            throw UnacknowledgedPage.of(topic, sent.get(acknowledged.size()));
        }
    }
}
