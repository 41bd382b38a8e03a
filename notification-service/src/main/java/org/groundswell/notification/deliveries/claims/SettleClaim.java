package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.claims.Outcome.Bounced;
import org.groundswell.notification.deliveries.claims.Outcome.Failed;
import org.groundswell.notification.deliveries.claims.Outcome.InDoubt;
import org.groundswell.notification.deliveries.claims.Outcome.NotTried;
import org.groundswell.notification.deliveries.claims.Outcome.Sent;
import org.groundswell.notification.deliveries.claims.Outcome.TryLater;
import org.groundswell.notification.deliveries.letters.DeliveredLetters;
import org.groundswell.notification.deliveries.letters.DeliveredLetters.Delivered;
import org.groundswell.platform.faults.FaultPoints;

/** The transaction that writes down what became of a claim. */
@ApplicationScoped
class SettleClaim {

    private final ClaimTable claims;
    private final GivenBack givenBack;
    private final RateUse rates;
    private final DeliveryTransitions transitions;
    private final DeliveredLetters letters;
    private final ClaimsConfig config;
    private final Clock clock;

    SettleClaim(
            ClaimTable claims,
            GivenBack givenBack,
            RateUse rates,
            DeliveryTransitions transitions,
            DeliveredLetters letters,
            ClaimsConfig config,
            Clock clock) {
        this.claims = claims;
        this.givenBack = givenBack;
        this.rates = rates;
        this.transitions = transitions;
        this.letters = letters;
        this.config = config;
        this.clock = clock;
    }

    /** A delivery with what became of it. */
    record Settled(ClaimedDelivery delivery, Outcome outcome) {}

    @Transactional
    void settle(UUID claim, UUID sender, List<Settled> all) {
        Instant now = clock.instant();
        List<Transition> wanted = new ArrayList<>();
        List<Delivered> delivered = new ArrayList<>();
        List<GivenBack.Row> back = new ArrayList<>();
        for (Settled settled : all) {
            ClaimedDelivery delivery = settled.delivery();
            UUID id = delivery.id();
            switch (settled.outcome()) {
                case Sent sent -> {
                    wanted.add(Transition.sent(id, sent.at(), sent.letter().sha256(), sent.messageId()));
                    delivered.add(new Delivered(id, delivery.askId(), sent.letter()));
                }
                case Bounced bounced ->
                    wanted.add(Transition.bounced(id, bounced.reason(), bounced.diagnostic(), bounced.at()));
                case Failed failed ->
                    wanted.add(Transition.failed(id, failed.reason(), failed.diagnostic(), failed.at()));
                case InDoubt doubt -> wanted.add(Transition.inDoubt(id, "no_answer", doubt.diagnostic(), doubt.at()));
                case TryLater later -> tryLater(delivery, later, wanted, back);
                case NotTried ignored -> back.add(GivenBack.Row.untried(id, now));
            }
        }
        letters.keep(delivered);
        givenBack.giveBack(sender, back);
        rates.settle(claim, all.size() - untried(all), now);
        claims.end(claim);
        transitions.apply(wanted);
        FaultPoints.reached("claim.settling");
    }

    private void tryLater(ClaimedDelivery delivery, TryLater later, List<Transition> wanted, List<GivenBack.Row> back) {
        List<Duration> delays = config.retryDelays();
        if (delivery.attempts() >= delays.size()) {
            wanted.add(givenUp(delivery.id(), later));
        } else {
            Instant notBefore = later.at().plus(delays.get(delivery.attempts()));
            back.add(GivenBack.Row.refusedForNow(delivery.id(), notBefore, later.diagnostic()));
        }
    }

    private static Transition givenUp(UUID id, TryLater later) {
        return later.whenGivenUp() == UndeliverableReason.BOUNCED_SOFT
                ? Transition.bounced(id, later.whenGivenUp(), later.diagnostic(), later.at())
                : Transition.failed(id, later.whenGivenUp(), later.diagnostic(), later.at());
    }

    private static int untried(List<Settled> all) {
        return (int)
                all.stream().filter(each -> each.outcome() instanceof NotTried).count();
    }
}
