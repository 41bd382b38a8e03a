package org.groundswell.platform.faults;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Protections that a test switches off, to see that the test of the guarantee then turns red. {@code docs/guarantees.md} lists
 * them. In production none is planted: {@code groundswell.planted-fault} (names separated by commas) is not set.
 */
public final class PlantedFaults {

    private static final Set<String> PLANTED = configured();

    private PlantedFaults() {}

    public static boolean on(String fault) {
        return !PLANTED.isEmpty() && PLANTED.contains(fault);
    }

    /** Does the work with the fault planted in this process. */
    public static void during(String fault, Runnable work) {
        Planted planted = plant(fault);
        try {
            work.run();
        } finally {
            planted.close();
        }
    }

    /** Plants a fault in this process until the result is closed. */
    public static Planted plant(String fault) {
        PLANTED.add(fault);
        return () -> PLANTED.remove(fault);
    }

    private static Set<String> configured() {
        Set<String> faults = ConcurrentHashMap.newKeySet();
        ConfigProvider.getConfig()
                .getOptionalValue("groundswell.planted-fault", String.class)
                .map(names -> names.split(","))
                .stream()
                .flatMap(Stream::of)
                .map(String::strip)
                .forEach(faults::add);
        return faults;
    }

    /** A fault that is there until it is closed. */
    public interface Planted extends AutoCloseable {
        @Override
        void close();
    }
}
