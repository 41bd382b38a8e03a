package org.groundswell.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the current request. */
@RequestScoped
public class CurrentPerson {

    private final SecurityIdentity identity;

    CurrentPerson(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The person's id. An identity without a token, as a test's {@code @TestSecurity}, gets one made of its name. */
    public UUID id() {
        return token().map(JsonWebToken::getSubject).map(UUID::fromString).orElseGet(this::idOfName);
    }

    /** What the person signs in with. */
    public String username() {
        return identity.getPrincipal().getName();
    }

    /** For people to read. */
    public String name() {
        return token().map(token -> token.<String>getClaim("name")).orElseGet(this::username);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The campaigns that the person sees; none where nothing is known of it. */
    public CampaignAccess campaigns() {
        CampaignAccess known = identity.getAttribute(CampaignAccess.ATTRIBUTE);
        return known == null ? CampaignAccess.of(roles(), Set.of()) : known;
    }

    /** Those of our roles that an OpenID provider gives to whoever is just signing in with it; else none. */
    public Set<String> openIdRoles() {
        Set<String> given = identity.getAttribute(PersonIdentities.OPENID_ROLES);
        return given == null
                ? Set.of()
                : given.stream().filter(Roles.OF_PEOPLE::contains).collect(Collectors.toSet());
    }

    /** The session that the request belongs to; empty in a call by another service. */
    public Optional<UUID> sessionId() {
        return claim(PersonTokens.SESSION).map(UUID::fromString);
    }

    /** Where the person was when they asked another service, which now asks us. */
    Optional<String> addressBefore() {
        return claim(PersonTokens.ADDRESS);
    }

    public PersonClaims claims() {
        return new PersonClaims(id(), username(), name(), roles());
    }

    private Optional<String> claim(String name) {
        return token().map(token -> token.getClaim(name)).map(Object::toString);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private UUID idOfName() {
        return UUID.nameUUIDFromBytes(username().getBytes(StandardCharsets.UTF_8));
    }
}
