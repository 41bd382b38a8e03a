package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.Milestone;
import org.groundswell.platform.progress.ProgressDelta;
import org.groundswell.platform.progress.ProgressDeltas;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.asks.MilestoneTable.Reached;
import org.jspecify.annotations.Nullable;

/**
 * Sets what a stakeholder did, each milestone once and in any order, and counts it in the caller's transaction. A repeat
 * changes nothing and is not in the answer; neither is an ask that does not exist.
 */
@ApplicationScoped
public class AskMilestones {

    private final MilestoneTable table;
    private final ProgressDeltas progress;
    private final OrganisationZone zone;

    AskMilestones(MilestoneTable table, ProgressDeltas progress, OrganisationZone zone) {
        this.table = table;
        this.progress = progress;
        this.zone = zone;
    }

    /**
     * Something done about an ask.
     *
     * @param occurredAt when it happened, as somebody says; counted on its day, clamped to between request and receipt
     * @param receivedAt when we learned of it
     */
    public record Reported(UUID askId, Instant occurredAt, Instant receivedAt) {}

    /** @return the asks that had not acted before */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> acted(Collection<Reported> reports) {
        List<Ask> acted = reports.isEmpty() ? List.of() : table.acted(reports);
        progress.append(acted.stream()
                .map(ask -> delta(ask, Milestone.ACTED, ask.actedAt()))
                .toList());
        return acted;
    }

    /** Who is confirmed has acted too, and is counted as both. @return the asks that had not been confirmed before */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> confirmed(Collection<Reported> reports) {
        List<Reached> confirmed = reports.isEmpty() ? List.of() : table.confirmed(reports);
        progress.append(confirmed.stream()
                .flatMap(reached -> Stream.concat(
                        Stream.of(delta(
                                reached.ask(),
                                Milestone.CONFIRMED,
                                reached.ask().confirmedAt())),
                        Stream.of(delta(
                                        reached.ask(),
                                        Milestone.ACTED,
                                        reached.ask().actedAt()))
                                .filter(acted -> reached.actedWithIt())))
                .toList());
        return confirmed.stream().map(Reached::ask).toList();
    }

    private ProgressDelta delta(Ask ask, String milestone, @Nullable Instant at) {
        return AskDelta.of(ask, milestone, zone.dayOf(Objects.requireNonNull(at)));
    }
}
