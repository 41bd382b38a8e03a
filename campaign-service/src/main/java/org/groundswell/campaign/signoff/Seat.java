package org.groundswell.campaign.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who must sign, by name or by role.
 *
 * @param name as "Clinical"
 * @param role any member of the campaign with it can take the seat
 * @param matters what is signed here
 */
record Seat(
        UUID id,
        UUID campaignId,
        String name,
        Optional<UUID> personId,
        Optional<String> role,
        List<Matter> matters,
        Instant createdAt,
        long version) {}
