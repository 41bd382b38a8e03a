package org.groundswell.campaign.progress;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: no such marker of this campaign. */
final class MarkerNotFound extends ProblemException {

    private MarkerNotFound(UUID id) {
        super(404, "marker-not-found", "No such marker", "This campaign has no marker %s.".formatted(id));
    }

    static MarkerNotFound forId(UUID id) {
        return new MarkerNotFound(id);
    }
}
