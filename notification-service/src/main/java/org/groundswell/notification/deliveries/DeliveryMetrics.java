package org.groundswell.notification.deliveries;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.groundswell.platform.data.WorkerTask;
import org.jdbi.v3.core.Jdbi;

/** Deliveries by state, for operators. Counted every half minute, since a count reads all rows. */
@ApplicationScoped
class DeliveryMetrics implements WorkerTask {

    private final Jdbi jdbi;
    private final MeterRegistry registry;
    private volatile Map<DeliveryState, Long> counts = Map.of();

    DeliveryMetrics(Jdbi jdbi, MeterRegistry registry) {
        this.jdbi = jdbi;
        this.registry = registry;
    }

    private record StateCount(DeliveryState state, long size) {}

    void register(@Observes StartupEvent event) {
        for (DeliveryState state : DeliveryState.values()) {
            Gauge.builder("groundswell.deliveries", () -> counts.getOrDefault(state, 0L))
                    .tag("state", state.code())
                    .register(registry);
        }
    }

    @Override
    public String name() {
        return "delivery-metrics";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(30);
    }

    @Override
    public boolean runOnce() {
        Map<DeliveryState, Long> counted = new EnumMap<>(DeliveryState.class);
        jdbi.withHandle(handle -> handle.createQuery("SELECT state, count(*) AS size FROM delivery GROUP BY state")
                        .mapTo(StateCount.class)
                        .list())
                .forEach(row -> counted.put(row.state(), row.size()));
        counts = counted;
        return false;
    }
}
