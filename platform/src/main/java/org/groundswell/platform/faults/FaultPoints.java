package org.groundswell.platform.faults;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Named boundaries at which a test kills the process as SIGKILL would: no shutdown hook, no rollback, no flush. Does nothing
 * unless {@code groundswell.fault} names the point, as {@code outbox.acknowledged} or, for its third passing,
 * {@code outbox.acknowledged:3}.
 */
public final class FaultPoints {

    /** What a shell reports for a process killed by SIGKILL. */
    public static final int EXIT_CODE = 137;

    private static final String ARMED = ConfigProvider.getConfig()
            .getOptionalValue("groundswell.fault", String.class)
            .orElse("");
    private static final String POINT = ARMED.split(":", 2)[0];
    private static final AtomicInteger LEFT =
            new AtomicInteger(ARMED.contains(":") ? Integer.parseInt(ARMED.split(":", 2)[1]) : 1);

    private FaultPoints() {}

    public static void reached(String point) {
        if (point.equals(POINT) && LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
