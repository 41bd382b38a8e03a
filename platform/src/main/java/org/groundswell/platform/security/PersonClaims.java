package org.groundswell.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * Who a token is for.
 *
 * @param name for people to read
 * @param username what the person signs in with
 */
public record PersonClaims(UUID id, String username, String name, Set<String> roles) {

    /** A service in its own name. */
    static PersonClaims ofService(String name) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new PersonClaims(id, name, name, Set.of(Roles.SERVICE));
    }
}
