package org.groundswell.campaign.briefings;

import java.time.Instant;
import java.util.UUID;

/** @param openLinks links to it that still work */
public record BriefingSummary(UUID id, String name, Instant createdAt, int openLinks) {}
