package org.groundswell.platform.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/**
 * Says which campaign a thing belongs to, so that {@link CampaignGate} lets only its members near. A bean of it is enough, and is
 * needed: an address with the id of a thing that nobody says this of is closed.
 */
public interface OfCampaign {

    /** What stands before the id in addresses: {@code asks} of {@code /api/v1/asks/{id}}. */
    String segment();

    /** Query parameters that hold such an id. */
    default Set<String> parameters() {
        return Set.of();
    }

    /** Empty where there is no such thing. May ask the database. */
    Optional<UUID> campaignOf(UUID id);

    /** The answer to who may not see it: the one to who asks for a thing that does not exist. */
    default ProblemException notFound(UUID id) {
        return ProblemException.notFound(segment().replaceAll("s$", ""), id);
    }
}
