package org.groundswell.campaign.refresh;

import org.groundswell.platform.http.ProblemException;

/** 503: pages still work, but have to be loaded again by hand. */
final class TooManyStreams extends ProblemException {

    private TooManyStreams(int most) {
        super(503, "too-many-streams", "Too many open pages", "%d pages are live already.".formatted(most));
    }

    static TooManyStreams at(int most) {
        return new TooManyStreams(most);
    }
}
