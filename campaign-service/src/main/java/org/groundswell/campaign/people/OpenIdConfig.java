package org.groundswell.campaign.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * Signing in through the organisation's OpenID provider, beside local accounts. {@code application.properties} passes all but the
 * name on to Quarkus, which speaks with the provider.
 */
@ConfigMapping(prefix = "groundswell.openid")
public interface OpenIdConfig {

    @WithDefault("false")
    boolean enabled();

    /** What the provider is called on the sign-in page. */
    @WithDefault("your organisation")
    String name();

    /** The provider's issuer, where it publishes {@code /.well-known/openid-configuration}. */
    String url();

    String clientId();

    String clientSecret();

    /** The path of the claim, in the ID token, that holds the roles: {@code realm_access/roles}. */
    String rolesClaim();

    /** Seals what the browser keeps between leaving for the provider and coming back; without it, the JWT secret does. */
    Optional<String> stateSecret();
}
