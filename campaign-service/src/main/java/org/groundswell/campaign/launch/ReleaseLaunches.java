package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;

/** Looks for launches whose audience is frozen and whose time for undo is over. */
@ApplicationScoped
class ReleaseLaunches implements SingletonTask {

    static final String NAME = "launch.release";

    private final LeaveLaunching leaveLaunching;

    ReleaseLaunches(LeaveLaunching leaveLaunching) {
        this.leaveLaunching = leaveLaunching;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(500);
    }

    @Override
    public boolean runOnce() {
        return leaveLaunching.next();
    }
}
