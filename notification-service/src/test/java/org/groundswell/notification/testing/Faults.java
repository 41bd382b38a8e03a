package org.groundswell.notification.testing;

import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.faults.PlantedFaults.Planted;

/** Switches a protection off, to see that its test turns red. */
public final class Faults {

    private Faults() {}

    @SuppressWarnings("try")
    public static void during(String fault, Runnable work) {
        try (Planted planted = PlantedFaults.plant(fault)) {
            work.run();
        }
    }
}
