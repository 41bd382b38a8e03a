package org.groundswell.notification.deliveries.claims;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How deliveries are taken in hand and tried again. */
@ConfigMapping(prefix = "groundswell.claims")
interface ClaimsConfig {

    /**
     * Deliveries in a claim. All of a claim are in doubt when its sender dies, so more means fewer commits and more doubt; 50 is
     * what guarantee 5 allows.
     */
    @WithDefault("50")
    int size();

    /**
     * How long to wait after the first, second, … time that a recipient was refused for now; after the last, it counts as
     * bounced. By the injected clock.
     */
    @WithDefault("PT1M,PT5M,PT30M,PT2H,PT8H")
    List<Duration> retryDelays();

    /**
     * How often to look behind the cursor, for deliveries that committed late or whose claim was rolled back. Reads every
     * delivery of the running calls to action, so not too often. Real time.
     */
    @WithDefault("PT1M")
    Duration sweepEvery();
}
