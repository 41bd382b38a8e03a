package org.groundswell.notification.integrations;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A delivery of an ask, put into the table as the consumer of asks does. */
record SomeAsk(UUID askId, UUID deliveryId, UUID callToActionId, UUID campaignId) {

    static SomeAsk through(String channel, Jdbi jdbi, Instant requestedAt) {
        return of(UUID.randomUUID(), channel, jdbi, requestedAt);
    }

    static SomeAsk of(UUID askId, String channel, Jdbi jdbi, Instant requestedAt) {
        SomeAsk ask = new SomeAsk(askId, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO delivery (id, ask_id, step, channel, stakeholder_id, campaign_id, call_to_action_id, kind,
                                              market, covered_lives, language, contact_hash, requested_at, state, changed_at)
                        VALUES (:delivery, :ask, 0, :channel, :ask, :campaign, :call, 'patient', 'North', 0, 'en', 'x', :at,
                                'sending', :at)
                        """)
                .bind("delivery", ask.deliveryId)
                .bind("ask", askId)
                .bind("channel", channel)
                .bind("campaign", ask.campaignId)
                .bind("call", ask.callToActionId)
                .bind("at", requestedAt)
                .execute());
        return ask;
    }
}
