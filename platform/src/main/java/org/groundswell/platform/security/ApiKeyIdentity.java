package org.groundswell.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;

/**
 * The integrator behind a valid API key. The current request's: {@link #of(SecurityIdentity)}.
 *
 * @param vendor as {@code Vendor} codes it
 * @param eventTypes the CloudEvent types that the key may post
 */
public record ApiKeyIdentity(UUID keyId, UUID integratorId, String name, String vendor, Set<String> eventTypes)
        implements Principal {

    @Override
    public String getName() {
        return name;
    }

    /** @throws IllegalStateException where the request came without an API key: the endpoint allows others than integrators */
    public static ApiKeyIdentity of(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof ApiKeyIdentity key) {
            return key;
        }
        throw new IllegalStateException("The request came without an API key");
    }
}
