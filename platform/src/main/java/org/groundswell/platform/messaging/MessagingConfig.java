package org.groundswell.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.groundswell.contracts.Topic;

/** How this service speaks with Kafka. The broker's address and security stand under {@code kafka.}. */
@ConfigMapping(prefix = "groundswell.messaging")
public interface MessagingConfig {

    /** The topics that this service publishes on: each has a relay here, and {@link Outbox} refuses others. */
    Optional<Set<Topic>> publishes();

    /** Of topics that are created. 1 loses what the one broker loses; a cluster of three brokers wants 3. */
    @WithDefault("1")
    short replicationFactor();

    /** More in one poll means fewer commits for each event, and more memory: records of a batch are all on the heap. */
    @WithDefault("5000")
    int maxPollRecords();

    /** A batch that takes longer is rolled back and tried again. Below Kafka's 5 minutes, after which the group gives it away. */
    @WithDefault("PT2M")
    Duration transactionTimeout();

    /** How soon the partitions of an instance that died go to another; shorter mistakes a long pause for a death. */
    @WithDefault("PT15S")
    Duration sessionTimeout();

    /** When an unacknowledged send counts as failed, and the relay starts again at the oldest page. */
    @WithDefault("PT30S")
    Duration deliveryTimeout();

    /** How often a relay looks for pages of other instances; those of its own process wake it. */
    @WithDefault("PT0.1S")
    Duration relayInterval();

    /**
     * How soon after some pages a relay sends the next ones, unless very many wait. Pages that go together cost the broker and every
     * reader one round instead of many; what comes after a rest goes at once.
     */
    @WithDefault("PT0.02S")
    Duration relayPause();

    /** Pages that a relay sends before it waits for their acknowledgement: about 350 kB of heap each. */
    @WithDefault("16")
    int relayPages();
}
