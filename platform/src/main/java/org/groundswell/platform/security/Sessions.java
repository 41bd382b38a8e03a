package org.groundswell.platform.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Where it is looked up whether a session still lasts. campaign-service, which has the sessions, asks its own table at every
 * request; the others ask campaign-service and believe the answer for some seconds.
 */
public interface Sessions {

    /** Empty where it has ended. May block. */
    Optional<SignedIn> find(UUID sessionId);
}
