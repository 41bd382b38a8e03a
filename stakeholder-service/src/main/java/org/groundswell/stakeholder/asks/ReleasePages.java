package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.faults.FaultPoints;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.asks.ReleaseTable.Due;

/**
 * Releases the next pages of asks. The cursor moves in the transaction that writes the pages, so that a crash neither loses a
 * page nor hands one over twice.
 */
@ApplicationScoped
class ReleasePages {

    static final int PAGE_SIZE = 1_000;

    /** More would only wait in the outbox, out of reach of a pause. */
    private static final int PAGES_AHEAD = 20;

    private final ReleaseTable releases;
    private final RequestAsks requestAsks;
    private final Outbox outbox;
    private final OrganisationZone zone;
    private final Clock clock;

    ReleasePages(ReleaseTable releases, RequestAsks requestAsks, Outbox outbox, OrganisationZone zone, Clock clock) {
        this.releases = releases;
        this.requestAsks = requestAsks;
        this.outbox = outbox;
        this.zone = zone;
        this.clock = clock;
    }

    /** @return how many pages were released */
    @Transactional
    int release() {
        int room = PAGES_AHEAD - outbox.unpublishedPages(Topic.STAKEHOLDER_ASKS);
        if (room <= 0) {
            return 0;
        }
        List<Due> due = releases.due(clock.instant(), zone.today(), room);
        int released = due.stream()
                .mapToInt(release ->
                        Correlation.with(release.correlationId(), () -> release(release, room / due.size())))
                .sum();
        FaultPoints.reached("asks.released");
        return released;
    }

    private int release(Due release, int pages) {
        UUID cursor = release.cursorId();
        for (int page = 1; page <= pages; page++) {
            Optional<UUID> end = releases.endOfPage(release.callToActionId(), cursor, release.toId(), PAGE_SIZE);
            UUID to = end.orElse(release.toId());
            requestAsks.request(AskRange.between(release.callToActionId(), release.step(), cursor, to));
            if (to.equals(release.toId())) {
                releases.moveTo(release, to, Optional.of(clock.instant()));
                return page;
            }
            cursor = to;
        }
        releases.moveTo(release, cursor, Optional.empty());
        return pages;
    }
}
