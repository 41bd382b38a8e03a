package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.Origin;
import org.groundswell.contracts.Topic;
import org.groundswell.notification.integrations.intake.ParkedTable.Applied;
import org.groundswell.notification.integrations.intake.ParkedTable.Parked;
import org.groundswell.platform.messaging.Outbox;

/**
 * Passes on parked observations whose subject has arrived, and gives up on those that have waited for a day: nothing known is
 * lost, and nothing waits for ever.
 */
@ApplicationScoped
class ApplyParked {

    private static final int PAGE = 500;

    private final ParkedTable table;
    private final KnownThings things;
    private final SealedAddress addresses;
    private final IntakeConfig config;
    private final Outbox outbox;
    private final Clock clock;

    ApplyParked(
            ParkedTable table,
            KnownThings things,
            SealedAddress addresses,
            IntakeConfig config,
            Outbox outbox,
            Clock clock) {
        this.table = table;
        this.things = things;
        this.addresses = addresses;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return whether more are due */
    @Transactional
    public boolean applyDue() {
        Instant now = clock.instant();
        List<Parked> due = table.due(now, PAGE);
        if (due.isEmpty()) {
            return false;
        }
        Map<About, Known> known = things.lookUp(due.stream().map(Parked::about).toList());
        apply(due.stream().filter(parked -> known.containsKey(parked.about())).toList(), known);
        List<Parked> unknown = due.stream()
                .filter(parked -> !known.containsKey(parked.about()))
                .toList();
        Instant oldest = now.minus(config.parkedAtMost());
        table.waitOn(
                ids(unknown.stream().filter(parked -> parked.receivedAt().isAfter(oldest))),
                now,
                config.parkedFirstLook());
        unknown.stream()
                .filter(parked -> !parked.receivedAt().isAfter(oldest))
                .forEach(parked -> table.quarantine(
                        List.of(parked.id()), parked.about().unknown() + " after " + config.parkedAtMost()));
        return due.size() == PAGE;
    }

    private void apply(List<Parked> arrived, Map<About, Known> known) {
        List<Applied> applied = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        Map<Origin, String> correlationIds = new IdentityHashMap<>();
        for (Parked parked : arrived) {
            Known thing = Objects.requireNonNull(known.get(parked.about()));
            ObjectNode data = (ObjectNode) Json.read(parked.data().getBytes(StandardCharsets.UTF_8), "data");
            thing.askId().ifPresent(ask -> addresses.reseal(data, SealedAddress.standIn(parked.about()), ask));
            Instant occurred = thing.notBefore(parked.occurredAt());
            applied.add(new Applied(parked.id(), thing.askId().orElse(null), occurred, data.toString()));
            Origin origin = origin(parked, thing, occurred);
            observations.add(
                    ObservationEvents.of(ObservationShape.ofType(parked.type()).orElseThrow(), data, origin));
            correlationIds.put(origin, parked.correlationId());
        }
        table.publish(applied);
        outbox.publish(
                Topic.INTEGRATION_OBSERVATIONS, observations, one -> correlationIds.getOrDefault(one.origin(), ""));
    }

    private static Origin origin(Parked parked, Known thing, Instant occurred) {
        return new Origin(
                parked.integratorId(),
                parked.vendor(),
                parked.source(),
                parked.eventId(),
                parked.subject(),
                thing.askId(),
                occurred,
                parked.receivedAt());
    }

    private static List<UUID> ids(Stream<Parked> parked) {
        return parked.map(Parked::id).toList();
    }
}
