package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.Visibility;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Natural key of an observed response: integrator, source, id. */
@ApplicationScoped
class ObservedResponseTable {

    private final Jdbi jdbi;
    private final Clock clock;

    ObservedResponseTable(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    record Added(UUID id, UUID campaignId) {}

    Set<UUID> knownCampaigns(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM campaign WHERE id = ANY (:ids)")
                .bindArray("ids", UUID.class, campaignIds.toArray())
                .mapTo(UUID.class)
                .set());
    }

    /** @return those that were not there yet */
    List<Added> insert(List<ObservedResponse> observed) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO payer_response (
                            id, campaign_id, contract_id, line_of_business, kind, stance, visibility, received_on,
                            person, summary, answers_calls_to_action, state,
                            integrator_id, source, source_event_id, recorded_at, version)
                        SELECT uuidv7(), campaign, contract, line_of_business, kind, stance, visibility, received_on,
                            person, summary, '{}', 'observed', integrator, source, event, :now, 1
                        FROM unnest(:campaigns, :contracts, :linesOfBusiness, :kinds, :stances, :visibilities,
                                :days, :persons, :summaries, :integrators, :sources, :events)
                            AS observed (campaign, contract, line_of_business, kind, stance, visibility,
                                received_on, person, summary, integrator, source, event)
                        ON CONFLICT (integrator_id, source, source_event_id) DO NOTHING
                        RETURNING id, campaign_id
                        """)
                .bindArray("campaigns", UUID.class, all(observed, o -> o.event().campaignId()))
                .bindArray(
                        "contracts",
                        UUID.class,
                        all(observed, o -> o.contractId().orElse(null)))
                .bindArray(
                        "linesOfBusiness",
                        LineOfBusiness.class,
                        all(observed, o -> o.event().lineOfBusiness()))
                .bindArray(
                        "kinds",
                        ResponseKind.class,
                        all(observed, o -> o.event().kind()))
                .bindArray("stances", Stance.class, all(observed, o -> o.event().stance()))
                .bindArray(
                        "visibilities",
                        Visibility.class,
                        all(
                                observed,
                                o -> ResponseRules.usualVisibility(o.event().kind())))
                .bindArray("days", LocalDate.class, all(observed, o -> o.event().receivedOn()))
                .bindArray(
                        "persons", String.class, all(observed, o -> o.person().orElse(null)))
                .bindArray(
                        "summaries",
                        String.class,
                        all(observed, o -> o.summary().orElse(null)))
                .bindArray(
                        "integrators",
                        UUID.class,
                        all(observed, o -> o.event().origin().integratorId()))
                .bindArray(
                        "sources",
                        String.class,
                        all(observed, o -> o.event().origin().source()))
                .bindArray(
                        "events",
                        String.class,
                        all(observed, o -> o.event().origin().id()))
                .bind("now", clock.instant())
                .mapTo(Added.class)
                .list());
    }

    private static Object[] all(List<ObservedResponse> observed, Function<ObservedResponse, @Nullable Object> part) {
        return observed.stream().map(part).toArray();
    }
}
