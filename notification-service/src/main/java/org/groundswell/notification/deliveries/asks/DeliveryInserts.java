package org.groundswell.notification.deliveries.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.AskEvent.ForwardRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.notification.deliveries.ChangedDelivery;
import org.jdbi.v3.core.Jdbi;

/** Inserts deliveries in sets; one that is there already stays as it is. */
@ApplicationScoped
class DeliveryInserts {

    private static final String STATES = """
                CASE WHEN c.state IN ('stood_down', 'closed', 'taken_back') THEN 'cancelled' ELSE 'pending' END,
                CASE WHEN c.state IN ('stood_down', 'closed', 'taken_back') THEN c.state END,
                :now
            """;

    private static final String KNOWN = """
            LEFT JOIN call_to_action c ON c.id = t.call_to_action_id
            WHERE NOT EXISTS (SELECT FROM erased e WHERE e.stakeholder_id = t.stakeholder_id)
            ON CONFLICT (ask_id, step, channel) DO NOTHING
            RETURNING id, ask_id, stakeholder_id, campaign_id, call_to_action_id, step, channel, state, reason, changed_at
            """;

    private static final String CANCELLED = """
            SELECT id, ask_id, stakeholder_id, campaign_id, call_to_action_id, step, channel,
                'pending' AS was, false AS was_sent, state, reason, changed_at
            FROM inserted
            WHERE state = 'cancelled'
            """;

    private static final String INSERT = """
            WITH inserted AS (
            INSERT INTO delivery (ask_id, step, channel, stakeholder_id, campaign_id, call_to_action_id, kind, market,
                covered_lives, language, letter_version_id, contact_hash, sealed_contact, requested_at,
                state, reason, changed_at)
            SELECT t.*,
            """ + STATES + """
            FROM unnest(:asks, :steps, :channels, :stakeholders, :campaigns, :calls, :kinds, :markets,
                    :lives, :languages, :letters, :hashes, :contacts, :requested)
                AS t (ask_id, step, channel, stakeholder_id, campaign_id, call_to_action_id, kind, market,
                    covered_lives, language, letter_version_id, contact_hash, sealed_contact, requested_at)
            """ + KNOWN + ")" + CANCELLED;

    private static final String INSERT_FORWARDS = """
            WITH inserted AS (
            INSERT INTO delivery (ask_id, step, channel, stakeholder_id, campaign_id, call_to_action_id, kind, market,
                covered_lives, language, outreach_id, contact_hash, sealed_contact, requested_at,
                state, reason, changed_at)
            SELECT t.ask_id, 0, 'forward', t.stakeholder_id, t.campaign_id, t.call_to_action_id, t.kind, t.market,
                0, '', t.outreach_id, '', t.sealed_contact, t.requested_at,
            """ + STATES + """
            FROM unnest(:asks, :stakeholders, :campaigns, :calls, :kinds, :markets, :outreaches, :contacts, :requested)
                AS t (ask_id, stakeholder_id, campaign_id, call_to_action_id, kind, market, outreach_id,
                    sealed_contact, requested_at)
            """ + KNOWN + ")" + CANCELLED;

    /** A batch's contacts are more than the usual 4 MB: the server would write them into a file before it inserts them. */
    private static final String IN_MEMORY = "SET LOCAL work_mem = '32MB'";

    private final Jdbi jdbi;

    DeliveryInserts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return those that were cancelled as they were made */
    List<ChangedDelivery> insert(List<AskRequested> asks, Instant now) {
        jdbi.useHandle(handle -> handle.execute(IN_MEMORY));
        return jdbi.withHandle(handle -> handle.createQuery(INSERT)
                .bindArray("asks", UUID.class, column(asks, AskRequested::askId))
                .bindArray("steps", Integer.class, column(asks, AskRequested::step))
                .bindArray("channels", Channel.class, column(asks, AskRequested::channel))
                .bindArray("stakeholders", UUID.class, column(asks, AskRequested::stakeholderId))
                .bindArray("campaigns", UUID.class, column(asks, AskRequested::campaignId))
                .bindArray("calls", UUID.class, column(asks, AskRequested::callToActionId))
                .bindArray("kinds", StakeholderKind.class, column(asks, AskRequested::kind))
                .bindArray("markets", String.class, column(asks, AskRequested::market))
                .bindArray("lives", Integer.class, column(asks, AskRequested::coveredLives))
                .bindArray("languages", String.class, column(asks, AskRequested::language))
                .bindArray("letters", UUID.class, column(asks, AskRequested::letterVersionId))
                .bindArray("hashes", String.class, column(asks, AskRequested::contactHash))
                .bindArray("contacts", String.class, column(asks, AskRequested::sealedContact))
                .bindArray("requested", Instant.class, column(asks, AskRequested::requestedAt))
                .bind("now", now)
                .mapTo(ChangedDelivery.class)
                .list());
    }

    /** @return those that were cancelled as they were made */
    List<ChangedDelivery> insertForwards(List<ForwardRequested> forwards, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(INSERT_FORWARDS)
                .bindArray("asks", UUID.class, column(forwards, ForwardRequested::askId))
                .bindArray("stakeholders", UUID.class, column(forwards, ForwardRequested::stakeholderId))
                .bindArray("campaigns", UUID.class, column(forwards, ForwardRequested::campaignId))
                .bindArray("calls", UUID.class, column(forwards, ForwardRequested::callToActionId))
                .bindArray("kinds", StakeholderKind.class, column(forwards, ForwardRequested::kind))
                .bindArray("markets", String.class, column(forwards, ForwardRequested::market))
                .bindArray("outreaches", UUID.class, column(forwards, ForwardRequested::outreachId))
                .bindArray("contacts", String.class, column(forwards, ForwardRequested::sealedForward))
                .bindArray("requested", Instant.class, column(forwards, ForwardRequested::requestedAt))
                .bind("now", now)
                .mapTo(ChangedDelivery.class)
                .list());
    }

    private static <E, V> List<V> column(List<E> events, Function<E, V> value) {
        return events.stream().map(value).toList();
    }
}
