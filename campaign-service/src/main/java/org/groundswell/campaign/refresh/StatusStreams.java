package org.groundswell.campaign.refresh;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.groundswell.campaign.people.LiveSessions;
import org.groundswell.platform.data.WorkerTask;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.time.OrganisationZone;

/** Looks four times a second, for all open pages together, whether their campaigns have changed. */
@ApplicationScoped
public class StatusStreams implements WorkerTask {

    private static final int MOST = 2_000;

    private final Set<StatusStream> open = ConcurrentHashMap.newKeySet();
    private final StatusRevisions revisions;
    private final LiveSessions sessions;
    private final OrganisationZone zone;

    StatusStreams(StatusRevisions revisions, LiveSessions sessions, OrganisationZone zone) {
        this.revisions = revisions;
        this.sessions = sessions;
        this.zone = zone;
    }

    /**
     * Tells the listener at once how the campaign stands, and again whenever that has changed. Each time it is looked up whether
     * the reader's session lasts.
     */
    public void open(CurrentPerson reader, UUID campaignId, SseEventSink sink, Sse sse, StatusListener listener) {
        UUID session = reader.sessionId().orElseThrow(NoSession::atAll);
        if (open.size() >= MOST) {
            throw TooManyStreams.at(MOST);
        }
        open.add(new StatusStream(campaignId, session, sink, sse, listener, System.nanoTime()));
    }

    @Override
    public String name() {
        return "status-streams";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(250);
    }

    @Override
    public boolean runOnce() {
        open.removeIf(StatusStream::isClosed);
        if (open.isEmpty()) {
            return false;
        }
        Map<UUID, StatusRevision> now =
                revisions.of(open.stream().map(StatusStream::campaignId).collect(Collectors.toSet()));
        LocalDate today = zone.today();
        long lookedAt = System.nanoTime();
        Map<StatusStream, String> news = new LinkedHashMap<>();
        for (StatusStream stream : open) {
            String word =
                    now.getOrDefault(stream.campaignId(), StatusRevision.NONE).wordOn(today);
            if (stream.wants(word, lookedAt)) {
                news.put(stream, word);
            } else {
                stream.rest(lookedAt);
            }
        }
        tell(news);
        return false;
    }

    private void tell(Map<StatusStream, String> news) {
        if (news.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        Map<UUID, PersonClaims> readers = sessions.persons(
                news.keySet().stream().map(StatusStream::sessionId).collect(Collectors.toSet()));
        news.forEach((stream, word) -> {
            PersonClaims reader = readers.get(stream.sessionId());
            if (reader == null) {
                stream.close();
            } else {
                stream.tell(word, reader, begin);
            }
        });
        Duration pace = Pace.after(Duration.ofNanos(System.nanoTime() - begin));
        news.keySet().forEach(stream -> stream.waitFor(pace, begin));
    }

    void stop(@Observes ShutdownEvent shutdown) {
        open.forEach(StatusStream::close);
    }
}
