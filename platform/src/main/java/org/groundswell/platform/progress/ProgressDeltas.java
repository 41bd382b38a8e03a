package org.groundswell.platform.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.data.Wakeups;
import org.jdbi.v3.core.Jdbi;

/** Takes down what milestones were set, in the transaction that sets them. */
@ApplicationScoped
public class ProgressDeltas {

    private final Jdbi jdbi;
    private final Wakeups wakeups;

    ProgressDeltas(Jdbi jdbi, Wakeups wakeups) {
        this.jdbi = jdbi;
        this.wakeups = wakeups;
    }

    /** Folds the deltas and appends them. Only for rows that really changed: a repeat must bring none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Collection<ProgressDelta> deltas) {
        List<ProgressDelta> folded = deltas.stream()
                .collect(toMap(ProgressDelta::cell, Function.identity(), ProgressDelta::plus))
                .values()
                .stream()
                .filter(delta -> delta.people() != 0 || delta.lives() != 0)
                .toList();
        if (!folded.isEmpty()) {
            insert(folded);
        }
    }

    private void insert(List<ProgressDelta> deltas) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO progress_delta (campaign_id, call_to_action_id, kind, market, day, milestone, people, lives)
                        SELECT * FROM unnest(:campaigns, :calls, :kinds, :markets, :days, :milestones, :people, :lives)
                        """)
                .bindArray(
                        "campaigns",
                        UUID.class,
                        deltas.stream().map(ProgressDelta::campaignId).toList())
                .bindArray(
                        "calls",
                        UUID.class,
                        deltas.stream().map(ProgressDelta::callToActionId).toList())
                .bindArray(
                        "kinds",
                        StakeholderKind.class,
                        deltas.stream().map(ProgressDelta::kind).toList())
                .bindArray(
                        "markets",
                        String.class,
                        deltas.stream().map(ProgressDelta::market).toList())
                .bindArray(
                        "days",
                        LocalDate.class,
                        deltas.stream().map(ProgressDelta::day).toList())
                .bindArray(
                        "milestones",
                        String.class,
                        deltas.stream().map(ProgressDelta::milestone).toList())
                .bindArray(
                        "people",
                        Long.class,
                        deltas.stream().map(ProgressDelta::people).toList())
                .bindArray(
                        "lives",
                        Long.class,
                        deltas.stream().map(ProgressDelta::lives).toList())
                .execute());
    }
}
