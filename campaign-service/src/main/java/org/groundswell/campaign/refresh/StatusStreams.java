package org.groundswell.campaign.refresh;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.groundswell.platform.data.WorkerTask;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Looks once a second, for all open pages together, whether their campaigns have changed. A new day changes what is overdue. */
@ApplicationScoped
public class StatusStreams implements WorkerTask {

    private static final int MOST = 2_000;

    private final Set<StatusStream> open = ConcurrentHashMap.newKeySet();
    private final StatusRevisions revisions;
    private final OrganisationZone zone;

    StatusStreams(StatusRevisions revisions, OrganisationZone zone) {
        this.revisions = revisions;
        this.zone = zone;
    }

    void open(UUID campaignId, SseEventSink sink, Sse sse) {
        if (open.size() >= MOST) {
            throw TooManyStreams.at(MOST);
        }
        open.add(new StatusStream(campaignId, sink, sse, System.nanoTime()));
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
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        open.removeIf(StatusStream::isClosed);
        if (open.isEmpty()) {
            return false;
        }
        Map<UUID, StatusRevision> now =
                revisions.of(open.stream().map(StatusStream::campaignId).collect(Collectors.toSet()));
        String today = zone.today().toString();
        open.forEach(stream -> stream.tick(word(now.get(stream.campaignId()), today), System.nanoTime()));
        return false;
    }

    private static String word(@Nullable StatusRevision revision, String today) {
        return revision == null ? today : String.join("/", revision.counts(), revision.plan(), today);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        open.forEach(StatusStream::close);
    }
}
