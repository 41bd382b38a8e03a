package org.groundswell.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who a token is for.
 *
 * @param name for people to read
 * @param username what the person signs in with
 */
public record PersonClaims(UUID id, String username, String name, Set<String> roles) {}
