package org.groundswell.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.platform.security.ApiKeyIdentity;
import org.groundswell.platform.security.ApiKeySecret;
import org.groundswell.platform.security.ApiKeys;

/** API keys in memory. */
@ApplicationScoped
public class TestKeys implements ApiKeys {

    private final Map<String, ApiKeyIdentity> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<ApiKeyIdentity> find(byte[] sha256) {
        return Optional.ofNullable(keys.get(new String(sha256, java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    public String create(String name) {
        String secret = ApiKeySecret.generate();
        keys.put(
                new String(ApiKeySecret.sha256(secret), java.nio.charset.StandardCharsets.ISO_8859_1),
                new ApiKeyIdentity(UUID.randomUUID(), UUID.randomUUID(), name, "mail_house", Set.of()));
        return secret;
    }
}
