package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.asks.RequestTable.Requested;
import org.jboss.logging.Logger;

/**
 * Compares what was requested with what notification-service said it has prepared. A page with an ask that is missing there is
 * requested again as a whole: preparing twice has no effect, and what gets lost are pages rather than single asks.
 */
@ApplicationScoped
class UnpreparedPages {

    /** Planted by the test of guarantee 9: then what is lost stays lost. */
    static final String FAULT_NEVER_AGAIN = "asks-never-requested-again";

    static final Duration PATIENCE = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(UnpreparedPages.class);

    private final RequestTable requests;
    private final RequestAsks requestAsks;
    private final OrganisationZone zone;
    private final Clock clock;

    UnpreparedPages(RequestTable requests, RequestAsks requestAsks, OrganisationZone zone, Clock clock) {
        this.requests = requests;
        this.requestAsks = requestAsks;
        this.zone = zone;
        this.clock = clock;
    }

    /** Settles the pages of one step that are older than an hour. @return whether there were any */
    @Transactional
    boolean settleOldest() {
        Instant before = clock.instant().minus(PATIENCE);
        Optional<Requested> oldest = requests.oldest(before);
        oldest.ifPresent(requested -> settle(requested, before));
        return oldest.isPresent();
    }

    private void settle(Requested requested, Instant before) {
        List<AskRange> missing = PlantedFaults.on(FAULT_NEVER_AGAIN)
                ? List.of()
                : requests.withMissingAsks(requested, before, zone.today());
        requests.forget(requested, before);
        missing.forEach(requestAsks::request);
        if (!missing.isEmpty()) {
            LOG.warnf(
                    "%d pages of asks of call to action %s, step %d, were not prepared within %s and are requested again",
                    missing.size(), requested.callToActionId(), requested.step(), PATIENCE);
        }
    }
}
