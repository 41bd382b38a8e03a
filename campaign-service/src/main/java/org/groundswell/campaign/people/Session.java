package org.groundswell.campaign.people;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody is signed in.
 *
 * @param token goes into {@code Authorization: Bearer …} of requests to any of the services
 */
public record Session(String token, Instant expiresAt, Set<String> roles) {

    @Override
    public String toString() {
        return "Session[expiresAt=%s, roles=%s]".formatted(expiresAt, roles);
    }
}
