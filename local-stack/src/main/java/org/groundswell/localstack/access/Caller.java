package org.groundswell.localstack.access;

import java.util.Optional;

/**
 * Somebody who tries.
 *
 * @param role empty for somebody who is not signed in
 * @param token of a person, or an integrator's key
 */
public record Caller(Optional<String> role, Optional<String> token) {

    public static Caller anonymous() {
        return new Caller(Optional.empty(), Optional.empty());
    }

    public static Caller with(String role, String token) {
        return new Caller(Optional.of(role), Optional.of(token));
    }

    @Override
    public String toString() {
        return role.orElse("anonymous");
    }
}
