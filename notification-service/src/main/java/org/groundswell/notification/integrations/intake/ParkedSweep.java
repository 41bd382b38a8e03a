package org.groundswell.notification.integrations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;
import org.groundswell.platform.faults.PlantedFaults;

/** Looks at parked observations again and again, so that one whose subject came unnoticed is not lost. */
@ApplicationScoped
class ParkedSweep implements SingletonTask {

    static final String NAME = "parked-observations";

    /** Planted by the test of guarantee 9: then what is parked stays so. */
    private static final String FAULT_NEVER_LOOKED_AT = "parked-never-looked-at";

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
        return !PlantedFaults.on(FAULT_NEVER_LOOKED_AT) && applyParked.applyDue();
    }
}
