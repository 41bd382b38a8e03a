package org.groundswell.campaign.workspace;

import java.util.Set;
import org.groundswell.platform.security.Roles;

/** Roles as the pages need them. */
public final class Everybody {

    /** Who signs in to the workspace at all. */
    public static final Set<String> ROLES =
            Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER);

    /** Who plans and launches. */
    public static final Set<String> WHO_PLAN = Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER);

    private Everybody() {}
}
