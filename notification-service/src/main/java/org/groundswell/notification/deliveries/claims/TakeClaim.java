package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.Channel;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.claims.ClaimTable.Candidate;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.notification.deliveries.control.OpenCall;
import org.groundswell.platform.faults.FaultPoints;
import org.groundswell.platform.faults.PlantedFaults;

/**
 * The transaction that commits {@code sending} before the first letter goes. Whoever calls shares the sending locks, so what it
 * reads here about state and consent stays true until they are freed.
 */
@ApplicationScoped
class TakeClaim {

    /** Planted by the test of guarantee 8: then a claim takes those who may not be written to. */
    private static final String FAULT_CONSENT_IGNORED = "claim-ignores-consent";

    private final ClaimTable claims;
    private final RateUse rates;
    private final LaunchedCalls calls;
    private final DeliveryTransitions transitions;
    private final ClaimsConfig config;
    private final Clock clock;

    TakeClaim(
            ClaimTable claims,
            RateUse rates,
            LaunchedCalls calls,
            DeliveryTransitions transitions,
            ClaimsConfig config,
            Clock clock) {
        this.claims = claims;
        this.rates = rates;
        this.calls = calls;
        this.transitions = transitions;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What was found and taken.
     *
     * @param looked whether it was looked ahead of the cursor at all
     * @param lastNew the cursor's next position; absent where nothing was found ahead of it
     */
    record Taken(List<ClaimedDelivery> deliveries, boolean looked, Optional<UUID> lastNew) {

        static final Taken NOTHING = new Taken(List.of(), false, Optional.empty());
    }

    /**
     * @param claim a new id, so that the caller can find out whether a commit that failed was one
     * @param after the cursor's position
     */
    @Transactional
    Taken take(UUID claim, OpenCall call, Channel channel, UUID after, UUID sender) {
        if (!calls.isOpen(call.id(), channel)) {
            return Taken.NOTHING;
        }
        Instant now = clock.instant();
        Optional<Integer> rate = channel == Channel.FORWARD ? Optional.empty() : rates.left(call.campaignId(), now);
        int atMost = Math.min(config.size(), rate.orElse(config.size()));
        if (atMost == 0) {
            return Taken.NOTHING;
        }
        List<Candidate> due = claims.dueAgain(call.id(), channel, now, atMost);
        boolean looks = due.size() < atMost;
        List<Candidate> ahead = looks ? claims.newOnes(call.id(), channel, after, atMost - due.size()) : List.of();
        List<Candidate> found = Stream.concat(due.stream(), ahead.stream()).toList();
        suppress(found, now);
        List<ClaimedDelivery> taken = claims.take(allowed(found), sender, now);
        Optional<UUID> lastNew =
                ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.getLast().id());
        if (!taken.isEmpty()) {
            claims.insert(claim, sender, taken.stream().map(ClaimedDelivery::id).toList(), now);
            rate.ifPresent(limited -> rates.use(claim, call.campaignId(), taken.size(), now));
            FaultPoints.reached("claim.taken");
        }
        return new Taken(taken, looks, lastNew);
    }

    private static List<UUID> allowed(List<Candidate> found) {
        return found.stream()
                .filter(candidate -> candidate.forbidden() == null || PlantedFaults.on(FAULT_CONSENT_IGNORED))
                .map(Candidate::id)
                .toList();
    }

    private void suppress(List<Candidate> found, Instant now) {
        List<Transition> wanted = found.stream()
                .flatMap(candidate -> Stream.ofNullable(candidate.forbidden())
                        .map(reason -> Transition.suppressed(candidate.id(), reason, now)))
                .toList();
        if (!wanted.isEmpty() && !PlantedFaults.on(FAULT_CONSENT_IGNORED)) {
            transitions.apply(wanted);
        }
    }
}
