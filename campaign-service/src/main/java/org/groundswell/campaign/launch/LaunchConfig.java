package org.groundswell.campaign.launch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The launch of calls to action. */
@ConfigMapping(prefix = "groundswell.launch")
public interface LaunchConfig {

    /** How long a launch can be taken back. Longer is safer and starts later; zero, for tests, releases as soon as the audience is frozen. */
    @WithDefault("PT60S")
    Duration undoWindow();

    /**
     * A release that comes later than this, since a service was down, returns to the planner. Shorter: more launches to
     * repeat after an outage; longer: letters may start when nobody is there any more who expects them.
     */
    @WithDefault("PT10M")
    Duration lateAfter();
}
