package org.groundswell.campaign.workspace.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.workspace.imports.UploadClient.Uploaded;

/**
 * The first rows of files that were just uploaded, so that people see what is in a column while they say what it means. In memory
 * for an hour and nowhere else: these are people's data. Without them the page works as well, only with less to look at.
 */
@ApplicationScoped
class Samples {

    private static final int MOST = 50;
    private static final long KEPT = Duration.ofHours(1).toNanos();

    private record Kept(Uploaded uploaded, long since) {}

    private final Map<UUID, Kept> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > MOST || System.nanoTime() - eldest.getValue().since() > KEPT;
        }
    };

    synchronized void keep(Uploaded uploaded) {
        kept.put(uploaded.id(), new Kept(uploaded, System.nanoTime()));
    }

    synchronized Optional<Uploaded> of(UUID importId) {
        return Optional.ofNullable(kept.get(importId))
                .filter(found -> System.nanoTime() - found.since() < KEPT)
                .map(Kept::uploaded);
    }

    synchronized void forget(UUID importId) {
        kept.remove(importId);
    }
}
