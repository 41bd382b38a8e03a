package org.groundswell.notification.channels.batches;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to a vendor.
 *
 * @param number for people to speak of it
 * @param pieces to be printed or called, seeds included, those taken out not
 * @param recallAskedAt when the vendor was to be asked to return it
 * @param problem why it could not be rendered; it is tried again
 */
public record Batch(
        UUID id,
        long number,
        UUID campaignId,
        UUID callToActionId,
        Channel channel,
        BatchState state,
        int pieces,
        Instant createdAt,
        @Nullable Instant renderedAt,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable Instant fetchedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        @Nullable Instant recallAskedAt,
        @Nullable Instant recalledAt,
        @Nullable String recallReason,
        @Nullable String problem) {}
