package org.groundswell.localstack.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How the system is to be started.
 *
 * @param home the checkout, where the built services are
 * @param data where everything is kept
 * @param host the address that the services listen on; everything else listens on this machine's only
 * @param serviceHeap of each service, as {@code -Xmx} takes it
 * @param optimising of each service
 * @param brokerHeap of Kafka, as {@code -Xmx} takes it
 * @param environment goes to each service, above what the launcher itself sets
 * @param stopPatience how long each part may take to end in order
 */
public record StackOptions(
        Path home,
        Path data,
        String host,
        Ports ports,
        String serviceHeap,
        Optimising optimising,
        String brokerHeap,
        Map<String, String> environment,
        Duration stopPatience) {

    public static final String DEFAULT_HEAP = "512m";
    public static final Duration DEFAULT_STOP_PATIENCE = Duration.ofSeconds(30);

    /** For tests: on free ports, with nothing else set. */
    public static StackOptions onFreePorts(Path home, Path data) {
        return new StackOptions(
                home,
                data,
                "localhost",
                Ports.ANY_FREE,
                DEFAULT_HEAP,
                Optimising.LATER,
                DEFAULT_HEAP,
                Map.of(),
                DEFAULT_STOP_PATIENCE);
    }

    public StackOptions withEnvironment(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new StackOptions(
                home, data, host, ports, serviceHeap, optimising, brokerHeap, Map.copyOf(more), stopPatience);
    }

    public StackOptions withServiceHeap(String heap) {
        return new StackOptions(home, data, host, ports, heap, optimising, brokerHeap, environment, stopPatience);
    }

    public StackOptions withOptimising(Optimising when) {
        return new StackOptions(home, data, host, ports, serviceHeap, when, brokerHeap, environment, stopPatience);
    }

    StackOptions withStopPatience(Duration patience) {
        return new StackOptions(home, data, host, ports, serviceHeap, optimising, brokerHeap, environment, patience);
    }

    StackOptions withPorts(Ports chosen) {
        return new StackOptions(
                home, data, host, chosen, serviceHeap, optimising, brokerHeap, environment, stopPatience);
    }

    Path jar(Service service) {
        return home.resolve(service.fullName()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Beside the build, as they fit no other. */
    Path classArchives() {
        return home.resolve("target/class-archives");
    }

    String url(Service service) {
        return "http://localhost:" + ports.of(service);
    }
}
