package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The marker from which differences are shown unless another one is asked for. */
@ApplicationScoped
public class LatestMarker {

    private final Markers markers;

    LatestMarker(Markers markers) {
        this.markers = markers;
    }

    public Optional<UUID> of(UUID campaignId) {
        return markers.of(campaignId).stream().map(MarkerView::id).findFirst();
    }
}
