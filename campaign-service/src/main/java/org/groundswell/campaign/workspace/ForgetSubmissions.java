package org.groundswell.campaign.workspace;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;
import org.jdbi.v3.core.Jdbi;

/** Nobody sends the same form again after a week. */
@ApplicationScoped
public class ForgetSubmissions implements SingletonTask {

    public static final Duration KEPT = Duration.ofDays(7);

    private final Jdbi jdbi;
    private final Clock clock;

    ForgetSubmissions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "workspace.forget-submissions";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean runOnce() {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(
                        handle -> handle.createUpdate("DELETE FROM form_submission WHERE submitted_at < :before")
                                .bind("before", clock.instant().minus(KEPT))
                                .execute()));
        return false;
    }
}
