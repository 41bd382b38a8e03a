package org.groundswell.contracts;

import java.util.UUID;

/** What campaign-service publishes of payers on {@code campaign.events}, keyed by payer. */
public sealed interface PayerEvent extends DomainEvent {

    UUID payerId();

    @Override
    default String key() {
        return payerId().toString();
    }

    /**
     * A payer was added or edited; its name from now on.
     *
     * @param version 1 when it was added, and one more at each edit
     */
    @EventType("org.groundswell.campaign.payer-named.v1")
    record PayerNamed(UUID payerId, long version, String name) implements PayerEvent {
        @Override
        public String eventId() {
            return payerId + "/" + version;
        }
    }
}
