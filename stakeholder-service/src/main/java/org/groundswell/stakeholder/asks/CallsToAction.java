package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.EventCatalog;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks calls to action up. What was launched never changes, so it is read from its JSON once. */
@ApplicationScoped
public class CallsToAction {

    private static final int KEPT = 200;
    private static final EventCatalog<CampaignEvent> EVENTS = EventCatalog.of(CampaignEvent.class);
    private static final String LAUNCHED = EventCatalog.typeOf(CallToActionLaunched.class);

    private record Launch(UUID callToActionId, long version) {}

    private record Row(
            UUID id,
            CallToActionState state,
            long launchVersion,
            @Nullable Instant releasedAt) {}

    private final Jdbi jdbi;
    private final Map<Launch, CallToActionLaunched> launches =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Launch, CallToActionLaunched> eldest) {
                    return size() > KEPT;
                }
            });

    CallsToAction(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty where its launch has not come yet. */
    public Optional<CallToAction> find(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT id, state, launch_version, released_at
                                FROM call_to_action
                                WHERE id = :id AND launch IS NOT NULL
                                """)
                        .bind("id", callToActionId)
                        .mapTo(Row.class)
                        .findOne())
                .map(row -> new CallToAction(row.id(), row.state(), launch(row), row.releasedAt()));
    }

    private CallToActionLaunched launch(Row row) {
        Launch key = new Launch(row.id(), row.launchVersion());
        CallToActionLaunched known = launches.get(key);
        if (known != null) {
            return known;
        }
        CallToActionLaunched launch = read(key);
        launches.put(key, launch);
        return launch;
    }

    private CallToActionLaunched read(Launch key) {
        String json =
                jdbi.withHandle(handle -> handle.createQuery("SELECT launch::text FROM call_to_action WHERE id = :id")
                        .bind("id", key.callToActionId())
                        .mapTo(String.class)
                        .one());
        try {
            return (CallToActionLaunched)
                    EVENTS.read(LAUNCHED, json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("The launch of call to action %s can't be read".formatted(key), e);
        }
    }
}
