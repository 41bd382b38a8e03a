package org.groundswell.campaign.planning;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who sees a campaign.
 *
 * @param negotiator also sees the payer's answers that are for negotiators alone
 */
public record Member(UUID campaignId, UUID personId, boolean negotiator, Instant addedAt) {}
