package org.groundswell.campaign.workspace;

import org.groundswell.platform.http.ProblemException;

/** 503: the service that has to answer does not, for the moment. */
public final class ServiceAway extends ProblemException {

    private ServiceAway(String service) {
        super(
                503,
                "service-away",
                "Not to be had just now",
                "%s does not answer. Everything else works; try this again in a minute.".formatted(service));
    }

    static ServiceAway named(String service) {
        return new ServiceAway(service);
    }
}
