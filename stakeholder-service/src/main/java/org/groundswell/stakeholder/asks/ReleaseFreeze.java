package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.progress.ProgressDeltas;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.asks.FreezeTable.Frozen;

/** Lets the frozen asks go: counts them as asked, and puts each step on the calendar. */
@ApplicationScoped
class ReleaseFreeze {

    private final FreezeTable freezes;
    private final FrozenCounts frozenCounts;
    private final ReleaseTable releases;
    private final CallsToAction callsToAction;
    private final ProgressDeltas progress;
    private final Wakeups wakeups;
    private final OrganisationZone zone;

    ReleaseFreeze(
            FreezeTable freezes,
            FrozenCounts frozenCounts,
            ReleaseTable releases,
            CallsToAction callsToAction,
            ProgressDeltas progress,
            Wakeups wakeups,
            OrganisationZone zone) {
        this.freezes = freezes;
        this.frozenCounts = frozenCounts;
        this.releases = releases;
        this.callsToAction = callsToAction;
        this.progress = progress;
        this.wakeups = wakeups;
        this.zone = zone;
    }

    /** Everything of the call to action that is frozen and has not been released. */
    @Transactional(Transactional.TxType.MANDATORY)
    void releaseFrozen(UUID callToActionId, Instant releasedAt) {
        callsToAction.find(callToActionId).ifPresent(callToAction -> {
            List<Frozen> frozen = freezes.release(callToActionId, releasedAt);
            frozen.forEach(freeze -> release(callToAction.launch(), freeze, releasedAt));
            wakeups.wake(ReleaseAsks.NAME);
        });
    }

    private void release(CallToActionLaunched launch, Frozen freeze, Instant releasedAt) {
        progress.append(frozenCounts.deltas(launch, freeze.version(), zone.dayOf(releasedAt)));
        if (freeze.fromId().equals(freeze.toId())) {
            return;
        }
        launch.steps()
                .forEach(step ->
                        releases.schedule(launch.callToActionId(), freeze, step.step(), due(launch, step, releasedAt)));
    }

    /** Days of the organisation's calendar, at the time of day of the release; nothing goes out before the window opens. */
    private Instant due(CallToActionLaunched launch, Step step, Instant releasedAt) {
        ZonedDateTime opens = launch.window().opensOn().atStartOfDay(zone.zone());
        ZonedDateTime released = releasedAt.atZone(zone.zone());
        return (released.isBefore(opens) ? opens : released)
                .plusDays(step.afterDays())
                .toInstant();
    }
}
