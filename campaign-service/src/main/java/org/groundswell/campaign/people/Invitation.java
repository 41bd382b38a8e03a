package org.groundswell.campaign.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * @param endedAt when it was used, or taken back
 * @param personId who used it
 */
public record Invitation(
        UUID id,
        String name,
        Optional<String> email,
        Set<String> roles,
        UUID invitedBy,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> endedAt,
        Optional<UUID> personId) {

    public boolean isOpen(Instant now) {
        return endedAt.isEmpty() && expiresAt.isAfter(now);
    }
}
