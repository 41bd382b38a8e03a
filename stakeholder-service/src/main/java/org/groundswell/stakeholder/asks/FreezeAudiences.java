package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;
import org.jdbi.v3.core.Jdbi;

/**
 * Freezes what launches and top-ups want, one at a time. A task and not part of the consumer: a freeze of a million takes ten
 * seconds, in which a pause of another campaign would wait.
 */
@ApplicationScoped
class FreezeAudiences implements SingletonTask {

    static final String NAME = "freeze-audiences";

    /** From so many rows on the statistics of before mislead the planner. */
    private static final long BULK = 10_000;

    private final FreezeAudience freezeAudience;
    private final Jdbi jdbi;

    FreezeAudiences(FreezeAudience freezeAudience, Jdbi jdbi) {
        this.freezeAudience = freezeAudience;
        this.jdbi = jdbi;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        FreezeAudience.Outcome outcome = freezeAudience.freezeNext();
        if (outcome instanceof FreezeAudience.Outcome.Frozen frozen && frozen.asked() >= BULK) {
            jdbi.useHandle(handle -> handle.execute("ANALYZE ask"));
        }
        return !(outcome instanceof FreezeAudience.Outcome.NothingWanted);
    }
}
