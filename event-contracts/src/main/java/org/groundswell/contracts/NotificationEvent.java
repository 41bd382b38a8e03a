package org.groundswell.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What notification-service publishes on {@code notification.events}, keyed by campaign, or by stakeholder where one is meant. */
public sealed interface NotificationEvent extends DomainEvent {

    /**
     * Deliveries exist for these asks: they need not be requested again.
     *
     * @param askIds up to 1,000
     */
    @EventType("org.groundswell.notification.asks-prepared.v1")
    record AsksPrepared(UUID campaignId, UUID callToActionId, int step, Channel channel, List<UUID> askIds)
            implements NotificationEvent {
        @Override
        public String key() {
            return campaignId.toString();
        }

        @Override
        public String eventId() {
            return askIds.getFirst() + "/" + step + "/" + channel.code() + "/prepared/" + askIds.size();
        }
    }

    /**
     * Nothing starts any more for this call to action.
     *
     * @param version of the call to action whose stand-down this confirms
     * @param alreadyGone deliveries that had left before
     * @param cancelled deliveries that were stopped
     * @param batchesToRecall batches that a vendor already has
     */
    @EventType("org.groundswell.notification.stand-down-confirmed.v1")
    record StandDownConfirmed(
            UUID campaignId,
            UUID callToActionId,
            long version,
            long alreadyGone,
            long cancelled,
            List<UUID> batchesToRecall,
            Instant confirmedAt)
            implements NotificationEvent {
        @Override
        public String key() {
            return campaignId.toString();
        }

        @Override
        public String eventId() {
            return callToActionId + "/stand-down/" + version;
        }
    }

    /** A batch was handed to a vendor. */
    @EventType("org.groundswell.notification.batch-released.v1")
    record BatchReleased(
            UUID campaignId, UUID callToActionId, UUID batchId, Channel channel, int pieces, Instant releasedAt)
            implements NotificationEvent {
        @Override
        public String key() {
            return campaignId.toString();
        }

        @Override
        public String eventId() {
            return batchId + "/released";
        }
    }

    /** Every piece of a batch has its end. */
    @EventType("org.groundswell.notification.batch-closed.v1")
    record BatchClosed(
            UUID campaignId, UUID callToActionId, UUID batchId, Channel channel, int pieces, Instant closedAt)
            implements NotificationEvent {
        @Override
        public String key() {
            return campaignId.toString();
        }

        @Override
        public String eventId() {
            return batchId + "/closed";
        }
    }

    /** From now on no claim takes a delivery to this stakeholder: only now may an opt-out be shown as done. */
    @EventType("org.groundswell.notification.consent-withdrawal-applied.v1")
    record ConsentWithdrawalApplied(UUID stakeholderId, long version, long suppressed, Instant appliedAt)
            implements NotificationEvent {
        @Override
        public String key() {
            return stakeholderId.toString();
        }

        @Override
        public String eventId() {
            return stakeholderId + "/consent-applied/" + version;
        }
    }
}
