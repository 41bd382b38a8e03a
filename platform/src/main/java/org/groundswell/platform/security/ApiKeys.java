package org.groundswell.platform.security;

import java.util.Optional;

/** Where API keys are looked up: implemented by the service that has them. */
public interface ApiKeys {

    /**
     * The key with this hash ({@link ApiKeySecret#sha256}), unless it is revoked. May ask the database: it is called on a worker
     * thread, and its answer kept for {@code groundswell.security.api-key-cache} (5 s).
     */
    Optional<ApiKeyIdentity> find(byte[] sha256);
}
