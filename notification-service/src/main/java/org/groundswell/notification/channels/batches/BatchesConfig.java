package org.groundswell.notification.channels.batches;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are gathered into batches for vendors. */
@ConfigMapping(prefix = "groundswell.batches")
public interface BatchesConfig {

    /** Pieces in a batch at most. Larger: fewer proofs to approve, and more to recall where something is wrong. */
    @WithDefault("2000")
    int size();

    /** Letters in one PDF. Larger files are made a little faster a letter, and take more memory here and at the mail house. */
    @WithDefault("100")
    int lettersPerFile();

    /** A batch that is not full waits so long for more, counted from its first delivery. */
    @WithDefault("PT1M")
    Duration gather();

    /** Files that are rendered at a time, in each instance of the service. */
    @WithDefault("2")
    int renderers();
}
