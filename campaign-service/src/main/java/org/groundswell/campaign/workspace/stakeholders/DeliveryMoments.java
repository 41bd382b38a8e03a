package org.groundswell.campaign.workspace.stakeholders;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Delivery;
import org.groundswell.campaign.workspace.deliveries.DeliveryWords;
import org.groundswell.campaign.workspace.stakeholders.StakeholderTimeline.Moment;

/** What became of one message of ours, as moments of a stakeholder's story. */
final class DeliveryMoments {

    private static final String CODE = "deliveries";
    /** States of which nothing is to be told beyond the moments that a delivery keeps. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("sent", "reached");

    private DeliveryMoments() {}

    static Stream<Moment> of(Delivery delivery, String campaign) {
        return Stream.of(sent(delivery, campaign), reached(delivery, campaign), ended(delivery, campaign))
                .flatMap(Optional::stream);
    }

    private static Optional<Moment> sent(Delivery delivery, String campaign) {
        return delivery.sentAt()
                .map(at -> new Moment(
                        at,
                        CODE,
                        "%s sent: %s".formatted(DeliveryWords.channel(delivery), DeliveryWords.step(delivery)),
                        campaign,
                        delivery.letterSha256().map(kept -> delivery.id())));
    }

    private static Optional<Moment> reached(Delivery delivery, String campaign) {
        return delivery.reachedAt().map(at -> new Moment(at, CODE, "It reached them", about(delivery, campaign)));
    }

    private static Optional<Moment> ended(Delivery delivery, String campaign) {
        if (TOLD_OTHERWISE.contains(delivery.state())) {
            return Optional.empty();
        }
        String what = switch (delivery.state()) {
            case "pending" -> "To be sent";
            case "sending" -> "Being sent";
            case "bounced" -> "It bounced";
            case "returned" -> "It came back";
            case "failed" -> "It could not be sent";
            case "suppressed" -> "Not sent, since they are not to be contacted";
            case "cancelled" -> "Not sent any more";
            case "in_doubt" -> "In doubt: nobody knows whether it went";
            case String other -> DeliveryWords.plain(other);
        };
        Instant at = delivery.state().equals("pending") ? delivery.requestedAt() : delivery.changedAt();
        return Optional.of(new Moment(
                at,
                CODE,
                what,
                delivery.reason()
                        .map(reason -> "%s, %s".formatted(about(delivery, campaign), DeliveryWords.plain(reason)))
                        .orElse(about(delivery, campaign))));
    }

    private static String about(Delivery delivery, String campaign) {
        return "%s: %s, %s"
                .formatted(
                        campaign, DeliveryWords.channel(delivery).toLowerCase(Locale.US), DeliveryWords.step(delivery));
    }
}
