package org.groundswell.campaign.workspace;

import org.groundswell.platform.http.ProblemException;

/** 503: the service that has to answer does not, for the moment. */
public final class ServiceAway extends ProblemException {

    private final String words;

    private ServiceAway(String words) {
        super(503, "service-away", "Not to be had just now", words);
        this.words = words;
    }

    /** @param service as people call it: "The directory of stakeholders" */
    static ServiceAway named(String service) {
        return new ServiceAway(
                "%s does not answer just now. Everything else works; try this again in a minute.".formatted(service));
    }

    /** For the part of a page that has nothing to show. */
    public String words() {
        return words;
    }
}
