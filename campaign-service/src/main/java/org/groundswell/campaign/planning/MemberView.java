package org.groundswell.campaign.planning;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who sees a campaign.
 *
 * @param name empty where the person is not known here any more
 * @param negotiator also sees the payer's answers that are for negotiators alone
 */
public record MemberView(UUID personId, String name, boolean negotiator, Instant addedAt) {}
