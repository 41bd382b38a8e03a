package org.groundswell.notification.deliveries.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.platform.time.OrganisationZone;

/** Reads what was launched. Works with and without a transaction. */
@ApplicationScoped
public class LaunchedCalls {

    private static final EventCatalog<CampaignEvent> EVENTS = EventCatalog.of(CampaignEvent.class);
    private static final String LAUNCHED = EventCatalog.typeOf(CallToActionLaunched.class);

    private final CallToActionRepository calls;
    private final LetterVersionRepository letters;
    private final OrganisationZone zone;
    /** Versions never change and are few. */
    private final Map<UUID, LetterVersion> known = new ConcurrentHashMap<>();

    LaunchedCalls(CallToActionRepository calls, LetterVersionRepository letters, OrganisationZone zone) {
        this.calls = calls;
        this.letters = letters;
        this.zone = zone;
    }

    /**
     * The calls to action of this channel that run and whose window is open today, in the organisation's zone. What a
     * stakeholder asked us to pass on goes after the window's end too.
     */
    public List<OpenCall> open(Channel channel) {
        return calls.open(channel, zone.today());
    }

    /** Whether its messages may go out now. Ask while sharing {@link SendingLocks}. */
    public boolean isOpen(UUID callToActionId, Channel channel) {
        return calls.isOpen(callToActionId, channel, zone.today());
    }

    /** Whether nothing of it goes out any more. Ask while sharing {@link SendingLocks}. */
    public boolean hasEnded(UUID callToActionId) {
        return calls.hasEnded(callToActionId);
    }

    /** The launch as it came: whom it is towards, with which letterhead. */
    public Optional<CallToActionLaunched> launched(UUID callToActionId) {
        return calls.launched(callToActionId).map(LaunchedCalls::read);
    }

    /** A letter that was ever launched. */
    public Optional<LetterVersion> letter(UUID letterVersionId) {
        LetterVersion letter = known.get(letterVersionId);
        if (letter != null) {
            return Optional.of(letter);
        }
        Optional<LetterVersion> found = letters.find(letterVersionId);
        found.ifPresent(version -> known.put(letterVersionId, version));
        return found;
    }

    private static CallToActionLaunched read(String json) {
        try {
            return EVENTS.read(LAUNCHED, json.getBytes(UTF_8))
                    .map(CallToActionLaunched.class::cast)
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("A stored launch can't be read", e);
        }
    }
}
