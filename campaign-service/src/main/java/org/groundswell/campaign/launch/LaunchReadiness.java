package org.groundswell.campaign.launch;

import java.util.List;

/**
 * What a launch of all drafts would meet now.
 *
 * @param ready whether nothing blocks it
 */
public record LaunchReadiness(boolean ready, List<LaunchBlocker> blockers, List<AudienceCount> audiences) {}
