package org.groundswell.campaign.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.PersonClaims;

/**
 * Somebody who can sign in.
 *
 * @param login in lower case
 * @param active false: can't sign in any more
 */
public record PersonView(
        UUID id, String login, String name, Optional<String> email, Set<String> roles, boolean active, long version) {

    PersonClaims claims() {
        return new PersonClaims(id, login, name, roles);
    }
}
