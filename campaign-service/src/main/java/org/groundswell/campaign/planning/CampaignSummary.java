package org.groundswell.campaign.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.Letterhead;

/**
 * A campaign as it is planned, and where it stands.
 *
 * @param maxPerHour how many messages may go out in an hour; absent: as many as can
 * @param createdBy the person who made it
 */
public record CampaignSummary(
        UUID id,
        String name,
        UUID payerId,
        String payerName,
        List<UUID> contractIds,
        String objective,
        Letterhead letterhead,
        Optional<Integer> maxPerHour,
        CampaignState state,
        UUID createdBy,
        Instant createdAt,
        long version) {}
