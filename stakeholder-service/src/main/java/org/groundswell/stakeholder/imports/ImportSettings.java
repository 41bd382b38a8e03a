package org.groundswell.stakeholder.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports behave. */
@ConfigMapping(prefix = "groundswell.imports")
interface ImportSettings {

    /** Bytes of a file. More would still fit into memory, but keep the database busy for minutes. */
    @WithDefault("157286400")
    long largestFile();

    /**
     * How long a request to check, commit or undo waits for the outcome before it answers 202. Longer spares callers from asking
     * again, shorter frees connections.
     */
    @WithDefault("PT5S")
    Duration answerWithin();

    /** How long a file that nobody commits is kept, in the clock's time. */
    @WithDefault("PT24H")
    Duration keepFiles();
}
