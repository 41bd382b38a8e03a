package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.contracts.Visibility;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.Roles;

/** Which responses of a campaign a person sees. */
@ApplicationScoped
class ResponseAudience {

    private final Membership membership;

    ResponseAudience(Membership membership) {
        this.membership = membership;
    }

    /** Negotiators see all; the team what is not for negotiators alone; somebody who is a viewer only what is in the briefing. */
    Set<Visibility> seenBy(PersonClaims person, UUID campaignId) {
        if (membership.negotiates(person, campaignId)) {
            return EnumSet.allOf(Visibility.class);
        }
        boolean viewerOnly = person.roles().equals(Set.of(Roles.VIEWER));
        return viewerOnly ? EnumSet.of(Visibility.BRIEFING) : EnumSet.of(Visibility.TEAM, Visibility.BRIEFING);
    }
}
