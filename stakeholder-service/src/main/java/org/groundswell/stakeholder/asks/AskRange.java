package org.groundswell.stakeholder.asks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;

/**
 * A page of asks that is requested of notification-service: those of a call to action with an id in (fromId, toId], or the ones
 * that are named.
 *
 * @param channel absent: each ask's own
 */
record AskRange(
        UUID callToActionId,
        int step,
        Optional<Channel> channel,
        Optional<UUID> fromId,
        Optional<UUID> toId,
        List<UUID> askIds) {

    static AskRange between(UUID callToActionId, int step, UUID fromId, UUID toId) {
        return new AskRange(callToActionId, step, Optional.empty(), Optional.of(fromId), Optional.of(toId), List.of());
    }

    static AskRange of(UUID callToActionId, int step, Channel channel, List<UUID> askIds) {
        return new AskRange(callToActionId, step, Optional.of(channel), Optional.empty(), Optional.empty(), askIds);
    }

    boolean isNamed() {
        return fromId.isEmpty();
    }
}
