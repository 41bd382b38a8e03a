package org.groundswell.notification.integrations.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are taken in. */
@ConfigMapping(prefix = "groundswell.intake")
interface IntakeConfig {

    /** Of one event, in bytes. */
    @WithDefault("1048576")
    int maxEventBytes();

    /** Of a whole batch, in bytes. */
    @WithDefault("5242880")
    int maxBatchBytes();

    @WithDefault("1000")
    int maxBatchItems();

    /** Events that come one a request within this time share a commit. Longer: more events a second, and each answer later. */
    @WithDefault("PT0.005S")
    Duration commitWindow();

    /** How many events share a commit at most. */
    @WithDefault("500")
    int commitSize();

    /** How many events may wait for a commit before more are refused with 503. Each holds up to {@link #maxEventBytes()}. */
    @WithDefault("10000")
    int waiting();

    /** How many batches are kept at a time, the others wait: each takes a connection to the database. */
    @WithDefault("6")
    int batchesAtATime();

    /** When a parked event is looked at first. From then on it waits a tenth of its age, so that many of them cost little. */
    @WithDefault("PT2S")
    Duration parkedFirstLook();

    /** How long a parked event waits for what it is about before it is quarantined. */
    @WithDefault("P1D")
    Duration parkedAtMost();
}
