package org.groundswell.stakeholder.asks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;

/**
 * Requests the message that did not arrive again through the call to action's fallback channel, where there is one by which the
 * stakeholder can be reached. Its key is (ask, step, channel): a repeated bounce requests nothing twice, and one of the fallback
 * itself requests nothing at all.
 */
@ApplicationScoped
class RequestFallback {

    private final Jdbi jdbi;
    private final RequestAsks requestAsks;
    private final Clock clock;

    RequestFallback(Jdbi jdbi, RequestAsks requestAsks, Clock clock) {
        this.jdbi = jdbi;
        this.requestAsks = requestAsks;
        this.clock = clock;
    }

    private record Fallback(UUID callToActionId, UUID askId, int step, Channel channel) {}

    private record Together(UUID callToActionId, int step, Channel channel) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void request(List<Bounce> bounces) {
        if (bounces.isEmpty()) {
            return;
        }
        insert(bounces).stream()
                .collect(groupingBy(
                        fallback -> new Together(fallback.callToActionId(), fallback.step(), fallback.channel()),
                        mapping(Fallback::askId, toList())))
                .forEach(this::requestPages);
    }

    private void requestPages(Together together, List<UUID> askIds) {
        for (int from = 0; from < askIds.size(); from += ReleasePages.PAGE_SIZE) {
            List<UUID> page = askIds.subList(from, Math.min(askIds.size(), from + ReleasePages.PAGE_SIZE));
            requestAsks.request(
                    AskRange.of(together.callToActionId(), together.step(), together.channel(), List.copyOf(page)));
        }
    }

    private List<Fallback> insert(List<Bounce> bounces) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH bounce AS (
                            SELECT DISTINCT ask_id, step, channel
                            FROM unnest(:askIds, :steps, :channels) AS given (ask_id, step, channel)
                        ), fallback AS (
                            SELECT DISTINCT a.id AS ask_id, bounce.step, c.launch ->> 'fallback' AS channel
                            FROM bounce
                            JOIN ask a ON a.id = bounce.ask_id
                            JOIN call_to_action c ON c.id = a.call_to_action_id
                            JOIN stakeholder ON stakeholder.id = a.stakeholder_id
                            WHERE c.launch ->> 'fallback' <> bounce.channel
                              AND c.state IN ('running', 'paused')
                              AND %s
                              AND %s
                        ), requested AS (
                            INSERT INTO ask_request (ask_id, step, channel, requested_at)
                            SELECT ask_id, step, channel, :now
                            FROM fallback
                            ON CONFLICT DO NOTHING
                            RETURNING ask_id, step, channel
                        )
                        SELECT a.call_to_action_id, requested.ask_id, requested.step, requested.channel
                        FROM requested
                        JOIN ask a ON a.id = requested.ask_id
                        ORDER BY requested.ask_id
                        """.formatted(
                                AskedStakeholders.MAY_GO, AskedStakeholders.reachableBy("c.launch ->> 'fallback'")))
                .bindArray(
                        "askIds",
                        UUID.class,
                        bounces.stream().map(Bounce::askId).toList())
                .bindArray(
                        "steps",
                        Integer.class,
                        bounces.stream().map(Bounce::step).toList())
                .bindArray(
                        "channels",
                        Channel.class,
                        bounces.stream().map(Bounce::channel).toList())
                .bind("now", clock.instant())
                .mapTo(Fallback.class)
                .list());
    }
}
