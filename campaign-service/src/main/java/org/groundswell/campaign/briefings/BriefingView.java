package org.groundswell.campaign.briefings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** @param previous the briefing before it, which differences are counted from */
public record BriefingView(
        UUID id,
        UUID campaignId,
        String name,
        Instant createdAt,
        BriefingContent content,
        Optional<BriefingContent> previous) {}
