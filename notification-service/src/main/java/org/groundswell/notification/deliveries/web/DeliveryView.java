package org.groundswell.notification.deliveries.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.notification.deliveries.DeliveryState;

/**
 * A delivery as people see it; without any contact data.
 *
 * @param notBefore until when one that was refused for now waits
 * @param attempts how often it was refused for now
 * @param reason a code: why it did not arrive, or was stopped
 * @param diagnostic what the other side said
 * @param letterSha256 of the letter that went out
 */
public record DeliveryView(
        UUID id,
        UUID askId,
        UUID stakeholderId,
        UUID campaignId,
        UUID callToActionId,
        StakeholderKind kind,
        String market,
        int step,
        Channel channel,
        DeliveryState state,
        Instant requestedAt,
        Instant changedAt,
        Optional<Instant> sentAt,
        Optional<Instant> reachedAt,
        Optional<Instant> notBefore,
        int attempts,
        Optional<String> reason,
        Optional<String> diagnostic,
        Optional<UUID> letterVersionId,
        Optional<String> letterSha256,
        Optional<String> messageId,
        Optional<String> pieceId,
        Optional<UUID> batchId) {}
