package org.groundswell.platform.security;

import java.util.Set;

/** Names of roles, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String ADMINISTRATOR = "administrator";
    public static final String CAMPAIGN_MANAGER = "campaign-manager";
    /** Logs responses, touches and actions; can't launch. */
    public static final String CONTRIBUTOR = "contributor";
    /** Signs letters and calls to action. */
    public static final String APPROVER = "approver";
    /** Sees counts, not contacts. */
    public static final String VIEWER = "viewer";
    /** Another service, in work that no person asked for just now. */
    public static final String SERVICE = "service";
    /** Whoever has an API key; may post events and read what became of them. */
    public static final String INTEGRATOR = "integrator";

    /** Those that people can have. */
    static final Set<String> OF_PEOPLE = Set.of(ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER);

    private Roles() {}
}
