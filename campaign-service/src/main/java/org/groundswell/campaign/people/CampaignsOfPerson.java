package org.groundswell.campaign.people;

import java.util.Set;
import java.util.UUID;

/** What planning knows of a person's memberships. */
public interface CampaignsOfPerson {

    Set<UUID> of(UUID personId);
}
