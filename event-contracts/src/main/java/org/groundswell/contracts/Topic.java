package org.groundswell.contracts;

import java.time.Duration;
import java.util.Optional;

/** The topics, with how they are cut and kept. Retention is by the broker's time (LogAppendTime). */
public enum Topic {
    CAMPAIGN_EVENTS("campaign.events", 3, Optional.empty(), false),
    STAKEHOLDER_ASKS("stakeholder.asks", 12, Optional.of(Duration.ofDays(7)), false),
    STAKEHOLDER_EVENTS("stakeholder.events", 12, Optional.of(Duration.ofDays(30)), false),
    STAKEHOLDER_PROGRESS("stakeholder.progress", 3, Optional.empty(), true),
    NOTIFICATION_DELIVERIES("notification.deliveries", 12, Optional.of(Duration.ofDays(30)), false),
    NOTIFICATION_EVENTS("notification.events", 3, Optional.of(Duration.ofDays(30)), false),
    NOTIFICATION_PROGRESS("notification.progress", 3, Optional.empty(), true),
    INTEGRATION_OBSERVATIONS("integration.observations", 12, Optional.of(Duration.ofDays(30)), false);

    private final String topicName;
    private final int partitions;
    private final Optional<Duration> retention;
    private final boolean compacted;

    Topic(String topicName, int partitions, Optional<Duration> retention, boolean compacted) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.retention = retention;
        this.compacted = compacted;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return partitions;
    }

    /** How long a message is kept; empty means for ever. */
    public Optional<Duration> retention() {
        return retention;
    }

    /** Whether only the newest message of a key is kept. */
    public boolean compacted() {
        return compacted;
    }
}
