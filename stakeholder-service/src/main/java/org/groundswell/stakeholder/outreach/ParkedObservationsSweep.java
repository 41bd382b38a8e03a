package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.contracts.Observation;
import org.groundswell.platform.data.SingletonTask;
import org.groundswell.platform.messaging.Quarantine;
import org.groundswell.platform.messaging.Received;

/** Applies parked observations once their ask is there; after a day without it they go to quarantine (guarantee 9). */
@ApplicationScoped
class ParkedObservationsSweep implements SingletonTask {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private final ParkedObservations parked;
    private final ApplyObservations applyObservations;
    private final Quarantine quarantine;
    private final Clock clock;

    ParkedObservationsSweep(
            ParkedObservations parked, ApplyObservations applyObservations, Quarantine quarantine, Clock clock) {
        this.parked = parked;
        this.applyObservations = applyObservations;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stakeholder.parked-observations";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    @Transactional
    public boolean runOnce() {
        List<ParkedObservations.Parked> waiting = parked.all(AT_ONCE);
        if (waiting.isEmpty()) {
            return false;
        }
        List<Received<Observation>> records =
                waiting.stream().map(ParkedObservations.Parked::record).toList();
        Set<Received<Observation>> unknown = new HashSet<>(applyObservations.applyKnown(records));
        Instant tooOld = clock.instant().minus(PATIENCE);
        waiting.stream()
                .filter(one -> unknown.contains(one.record()) && one.since().isBefore(tooOld))
                .forEach(one -> {
                    quarantine.add(one.record(), "Its ask did not come within a day");
                    unknown.remove(one.record());
                });
        parked.remove(
                records.stream().filter(record -> !unknown.contains(record)).toList());
        return false;
    }
}
