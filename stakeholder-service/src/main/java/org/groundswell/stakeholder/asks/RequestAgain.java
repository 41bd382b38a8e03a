package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;

/** Guarantee 9: what was requested and is not known to be prepared within an hour is requested again. */
@ApplicationScoped
class RequestAgain implements SingletonTask {

    private final UnpreparedPages unprepared;

    RequestAgain(UnpreparedPages unprepared) {
        this.unprepared = unprepared;
    }

    @Override
    public String name() {
        return "request-asks-again";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(30);
    }

    @Override
    public boolean runOnce() {
        return unprepared.settleOldest();
    }
}
