package org.groundswell.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * What stakeholder-service publishes on {@code stakeholder.asks}, keyed by ask. The only topic with contact data, which is
 * encrypted: see {@link Contact} and {@link Forward}.
 */
public sealed interface AskEvent extends DomainEvent {

    UUID askId();

    @Override
    default String key() {
        return askId().toString();
    }

    /**
     * A delivery is wanted. Natural key: ask, step, channel.
     *
     * @param coveredLives of an employer, else 0
     * @param market the contract's area
     * @param letterVersionId our message, in the stakeholder's language where there is one
     * @param sealedContact a {@link Contact} as JSON, encrypted with the ask's id as associated data
     * @param contactHash keyed hash of the contact point that the channel uses, as withdrawn consents give it
     */
    @EventType("org.groundswell.stakeholder.ask-requested.v1")
    record AskRequested(
            UUID askId,
            UUID campaignId,
            UUID callToActionId,
            UUID stakeholderId,
            StakeholderKind kind,
            String market,
            int coveredLives,
            int step,
            Channel channel,
            String language,
            UUID letterVersionId,
            String sealedContact,
            String contactHash,
            Instant requestedAt)
            implements AskEvent {
        @Override
        public String eventId() {
            return askId + "/" + step + "/" + channel.code();
        }
    }

    /** What is pending for this ask must not go out any more. */
    @EventType("org.groundswell.stakeholder.ask-withdrawn.v1")
    record AskWithdrawn(UUID askId, UUID campaignId, UUID callToActionId, ClosingReason reason, Instant withdrawnAt)
            implements AskEvent {
        @Override
        public String eventId() {
            return askId + "/withdrawn/" + reason.code();
        }
    }

    /**
     * "Send it for me": the stakeholder's own letter is to be passed to the target.
     *
     * @param sealedForward a {@link Forward} as JSON, encrypted with the ask's id as associated data
     */
    @EventType("org.groundswell.stakeholder.forward-requested.v1")
    record ForwardRequested(
            UUID askId,
            UUID campaignId,
            UUID callToActionId,
            UUID stakeholderId,
            UUID outreachId,
            StakeholderKind kind,
            String market,
            String sealedForward,
            Instant requestedAt)
            implements AskEvent {
        @Override
        public String eventId() {
            return askId + "/forward";
        }
    }
}
