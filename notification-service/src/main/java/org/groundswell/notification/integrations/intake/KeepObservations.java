package org.groundswell.notification.integrations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.Origin;
import org.groundswell.contracts.Topic;
import org.groundswell.notification.integrations.intake.Incoming.EventKey;
import org.groundswell.notification.integrations.intake.ObservationTable.Kept;
import org.groundswell.notification.integrations.intake.ObservationTable.NewRow;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.messaging.Outbox;
import org.jspecify.annotations.Nullable;

/** Keeps events once each, and passes on those whose subject is known: all in one transaction, however many they are. */
@ApplicationScoped
class KeepObservations {

    private final ObservationTable table;
    private final KnownThings things;
    private final SealedAddress addresses;
    private final IntakeConfig config;
    private final Outbox outbox;

    KeepObservations(
            ObservationTable table, KnownThings things, SealedAddress addresses, IntakeConfig config, Outbox outbox) {
        this.table = table;
        this.things = things;
        this.addresses = addresses;
        this.config = config;
        this.outbox = outbox;
    }

    /** @return a receipt for each event, in their order */
    @Transactional
    public List<Receipt> keep(List<Incoming> events) {
        Map<EventKey, Incoming> first = new TreeMap<>();
        events.forEach(event -> first.putIfAbsent(event.key(), event));
        Map<About, Known> known =
                things.lookUp(first.values().stream().map(Incoming::about).toList());
        Map<EventKey, UUID> kept = table.insert(
                first.values().stream()
                        .map(event -> row(event, known.get(event.about())))
                        .toList(),
                config.parkedFirstLook());
        Map<EventKey, Kept> before = table.find(
                first.keySet().stream().filter(key -> !kept.containsKey(key)).toList());
        publish(
                first.values().stream()
                        .filter(event -> kept.containsKey(event.key()) || PlantedFaults.on("intake.publish-repeats"))
                        .toList(),
                known);
        return events.stream()
                .map(event -> receipt(event, first, kept, before, known))
                .toList();
    }

    private NewRow row(Incoming event, @Nullable Known known) {
        if (known == null) {
            addresses.seal(event.data(), SealedAddress.standIn(event.about()));
            return new NewRow(event, null, event.occurredAt(), true);
        }
        addresses.seal(event.data(), known.askId().orElseGet(() -> SealedAddress.standIn(event.about())));
        return new NewRow(event, known.askId().orElse(null), known.notBefore(event.occurredAt()), false);
    }

    private void publish(List<Incoming> fresh, Map<About, Known> known) {
        List<Observation> observations = new ArrayList<>(fresh.size());
        Map<Origin, String> correlationIds = new IdentityHashMap<>();
        for (Incoming event : fresh) {
            Known thing = known.get(event.about());
            if (thing != null) {
                Origin origin = origin(event, thing);
                observations.add(ObservationEvents.of(event.shape(), event.data(), origin));
                correlationIds.put(origin, event.correlationId());
            }
        }
        outbox.publish(
                Topic.INTEGRATION_OBSERVATIONS, observations, one -> correlationIds.getOrDefault(one.origin(), ""));
    }

    private static Origin origin(Incoming event, Known thing) {
        return new Origin(
                event.key().integratorId(),
                event.vendor(),
                event.key().source(),
                event.key().id(),
                event.about().subject(),
                thing.askId(),
                thing.notBefore(event.occurredAt()),
                event.receivedAt());
    }

    private static Receipt receipt(
            Incoming event,
            Map<EventKey, Incoming> first,
            Map<EventKey, UUID> kept,
            Map<EventKey, Kept> before,
            Map<About, Known> known) {
        UUID id = kept.get(event.key());
        if (id == null) {
            Kept old = Objects.requireNonNull(before.get(event.key()));
            return repeat(event, old.id(), old.contentHash());
        }
        Incoming sibling = Objects.requireNonNull(first.get(event.key()));
        if (sibling != event) {
            return repeat(event, id, sibling.contentHash());
        }
        return known.containsKey(event.about()) ? Receipt.accepted(id) : Receipt.unknown(id, event.about());
    }

    private static Receipt repeat(Incoming event, UUID first, byte[] hash) {
        return event.saysTheSameAs(hash) ? Receipt.repeated(first) : Receipt.conflict(first);
    }
}
