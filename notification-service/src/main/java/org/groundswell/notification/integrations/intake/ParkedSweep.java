package org.groundswell.notification.integrations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;

/** Looks at parked observations again and again, so that one whose subject came unnoticed is not lost. */
@ApplicationScoped
class ParkedSweep implements SingletonTask {

    static final String NAME = "parked-observations";

    private final ApplyParked applyParked;

    ParkedSweep(ApplyParked applyParked) {
        this.applyParked = applyParked;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        return applyParked.applyDue();
    }
}
