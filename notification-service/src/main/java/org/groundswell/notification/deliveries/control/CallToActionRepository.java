package org.groundswell.notification.deliveries.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.platform.http.Correlation;
import org.jdbi.v3.core.Jdbi;

/** The rows of {@code call_to_action}. A change that is not above the version there is does nothing. */
@ApplicationScoped
class CallToActionRepository {

    private static final String LAUNCH = """
            INSERT INTO call_to_action
                (id, campaign_id, version, state, opens_on, closes_on, channels, launched, correlation_id)
            VALUES (:id, :campaignId, :version, :state, :opensOn, :closesOn, :channels, :launched, :correlationId)
            ON CONFLICT (id) DO UPDATE
            SET version = excluded.version, state = excluded.state, opens_on = excluded.opens_on,
                closes_on = excluded.closes_on, channels = excluded.channels, launched = excluded.launched,
                correlation_id = excluded.correlation_id
            WHERE call_to_action.version < excluded.version
            """;

    private static final String OPEN = """
            SELECT id, campaign_id, correlation_id
            FROM call_to_action
            WHERE state = 'running' AND :channel = ANY (channels || '{forward}')
                AND (:channel = 'forward' OR opens_on <= :today AND closes_on >= :today)
            """;

    private final Jdbi jdbi;

    CallToActionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean launch(CallToActionLaunched launched) {
        List<Channel> channels = Stream.concat(launched.channels().stream(), launched.fallback().stream())
                .distinct()
                .toList();
        return jdbi.withHandle(handle -> handle.createUpdate(LAUNCH)
                        .bind("id", launched.callToActionId())
                        .bind("campaignId", launched.campaignId())
                        .bind("version", launched.version())
                        .bind("state", CallState.LAUNCHED)
                        .bind("opensOn", launched.window().opensOn())
                        .bind("closesOn", launched.window().closesOn())
                        .bindArray("channels", Channel.class, channels)
                        .bind("launched", new String(EventCatalog.write(launched), UTF_8))
                        .bind("correlationId", Correlation.current())
                        .execute())
                > 0;
    }

    boolean change(UUID id, long version, CallState state) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "UPDATE call_to_action SET state = :state, version = :version WHERE id = :id AND version < :version")
                        .bind("id", id)
                        .bind("version", version)
                        .bind("state", state)
                        .execute())
                > 0;
    }

    boolean isKnown(UUID id) {
        return version(id).isPresent();
    }

    Optional<Long> version(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT version FROM call_to_action WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
    }

    Optional<String> launched(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT launched FROM call_to_action WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    List<OpenCall> open(Channel channel, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN + "ORDER BY id")
                .bind("channel", channel)
                .bind("today", today)
                .mapTo(OpenCall.class)
                .list());
    }

    boolean isOpen(UUID id, Channel channel, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN + "AND id = :id")
                        .bind("channel", channel)
                        .bind("today", today)
                        .bind("id", id)
                        .mapTo(OpenCall.class)
                        .findOne())
                .isPresent();
    }

    boolean hasEnded(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT EXISTS (SELECT FROM call_to_action
                            WHERE id = :id AND state IN ('stood_down', 'closed', 'taken_back'))
                        """).bind("id", id).mapTo(Boolean.class).one());
    }
}
