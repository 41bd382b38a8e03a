package org.groundswell.campaign.launch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.contracts.Channel;

/**
 * What became of a call to action since it was first launched.
 *
 * @param version rises with every change that the other services are told
 * @param releaseAt until then a launch can be taken back
 * @param frozen what the launch and each top-up came to, in their order
 * @param returned of a draft that was launched before
 */
public record RunView(
        UUID id,
        UUID campaignId,
        String name,
        CallToActionState state,
        long version,
        Optional<UUID> launchedBy,
        Optional<Instant> launchedAt,
        Optional<Instant> releaseAt,
        Optional<Instant> releasedAt,
        Optional<Instant> endedAt,
        List<Freeze> frozen,
        Optional<Returned> returned,
        Optional<StandDownView> standDown) {

    /**
     * @param asked how many asks were made
     * @param leftOut how many were not asked, by reason
     */
    public record Freeze(long version, long asked, Map<String, Long> leftOut, Instant frozenAt) {}

    public record Returned(Instant at, ReturnReason reason) {}

    /**
     * @param confirmedAt when notification-service said that nothing starts any more; absent until then
     * @param alreadyGone deliveries that had left before
     * @param stopped deliveries that did not leave
     * @param batchesToRecall what vendors already have: call them
     */
    public record StandDownView(
            Instant requestedAt,
            String reason,
            Optional<Instant> confirmedAt,
            Optional<Long> alreadyGone,
            Optional<Long> stopped,
            List<Batch> batchesToRecall) {}

    /** What a vendor has got. Channel and pieces are absent until notification-service has told them. */
    public record Batch(UUID batchId, Optional<Channel> channel, Optional<Integer> pieces) {}
}
