package org.groundswell.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who is behind a session now: the roles and campaigns are those of this moment, whatever the token said when it was issued.
 *
 * @param campaigns of which they are a member
 */
public record SignedIn(PersonClaims person, Set<UUID> campaigns) {

    CampaignAccess access() {
        return CampaignAccess.of(person.roles(), campaigns);
    }
}
