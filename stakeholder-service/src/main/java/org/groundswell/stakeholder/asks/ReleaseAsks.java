package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;

/** Hands asks over, first messages and reminders alike, as long as calls to action run and the relay keeps up. */
@ApplicationScoped
class ReleaseAsks implements SingletonTask {

    static final String NAME = "release-asks";

    private final ReleasePages releasePages;

    ReleaseAsks(ReleasePages releasePages) {
        this.releasePages = releasePages;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Also how long it waits for the relay when that is twenty pages behind. */
    @Override
    public Duration interval() {
        return Duration.ofMillis(100);
    }

    @Override
    public boolean runOnce() {
        return releasePages.release() > 0;
    }
}
