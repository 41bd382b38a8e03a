package org.groundswell.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * The campaigns that somebody sees.
 *
 * @param all for administrators and the services themselves; {@code campaigns} then means nothing
 */
public record CampaignAccess(boolean all, Set<UUID> campaigns) {

    public static final CampaignAccess ALL = new CampaignAccess(true, Set.of());
    public static final CampaignAccess NONE = new CampaignAccess(false, Set.of());

    /** Under this name it stands in a security identity. */
    static final String ATTRIBUTE = "campaigns";

    public CampaignAccess {
        campaigns = Set.copyOf(campaigns);
    }

    public static CampaignAccess of(Set<UUID> campaigns) {
        return new CampaignAccess(false, campaigns);
    }

    /** Who has a role that sees everything needs no membership. */
    static CampaignAccess of(Set<String> roles, Set<UUID> campaigns) {
        return roles.contains(Roles.ADMINISTRATOR) || roles.contains(Roles.SERVICE) ? ALL : of(campaigns);
    }

    public boolean sees(UUID campaignId) {
        return all || campaigns.contains(campaignId);
    }
}
