package org.groundswell.campaign.progress;

import java.time.Instant;
import java.util.UUID;

/** A moment whose counts are frozen, for instance a meeting. */
public record MarkerView(UUID id, UUID campaignId, String name, Instant createdAt) {}
