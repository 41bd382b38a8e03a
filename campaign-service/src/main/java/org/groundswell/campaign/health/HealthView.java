package org.groundswell.campaign.health;

import java.time.Instant;
import java.util.UUID;

/**
 * What the owner said, and when.
 *
 * @param sentence why
 * @param stale whether that is longer ago than seven days
 */
public record HealthView(
        UUID campaignId, Health health, String sentence, UUID setBy, String setByName, Instant setAt, boolean stale) {}
