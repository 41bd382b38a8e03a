package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.OutreachLogged;
import org.jdbi.v3.core.Jdbi;

/** Finds the ask that an observation means: by its id, or by the organisation's own id of the stakeholder. */
@ApplicationScoped
class AskReferences {

    private final Jdbi jdbi;

    AskReferences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By the observation's event id. One whose ask can't be named is not in it. */
    Map<String, UUID> resolve(Collection<Observation> observations) {
        Map<String, UUID> askIds = new HashMap<>();
        observations.forEach(observation ->
                observation.origin().askId().ifPresent(askId -> askIds.put(observation.eventId(), askId)));
        List<OutreachLogged> byExternalId = observations.stream()
                .filter(observation -> !askIds.containsKey(observation.eventId()))
                .filter(OutreachLogged.class::isInstance)
                .map(OutreachLogged.class::cast)
                .filter(logged -> logged.externalId().isPresent()
                        && logged.callToActionId().isPresent())
                .toList();
        if (!byExternalId.isEmpty()) {
            askIds.putAll(askedByExternalId(byExternalId));
        }
        return askIds;
    }

    private record Found(String eventId, UUID askId) {}

    private Map<String, UUID> askedByExternalId(List<OutreachLogged> logged) {
        Map<String, UUID> askIds = new HashMap<>();
        jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT logged.event_id, ask.id AS ask_id
                                FROM unnest(:events, :externalIds, :callsToAction)
                                    AS logged (event_id, external_id, call_to_action_id)
                                JOIN stakeholder ON stakeholder.external_id = logged.external_id
                                JOIN ask ON ask.stakeholder_id = stakeholder.id
                                    AND ask.call_to_action_id = logged.call_to_action_id
                                """)
                        .bindArray(
                                "events",
                                String.class,
                                logged.stream().map(OutreachLogged::eventId).toList())
                        .bindArray(
                                "externalIds",
                                String.class,
                                logged.stream()
                                        .map(one -> one.externalId().orElseThrow())
                                        .toList())
                        .bindArray(
                                "callsToAction",
                                UUID.class,
                                logged.stream()
                                        .map(one -> one.callToActionId().orElseThrow())
                                        .toList())
                        .mapTo(Found.class)
                        .list())
                .forEach(found -> askIds.put(found.eventId(), found.askId()));
        return askIds;
    }
}
