package org.groundswell.platform.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a token who asks. A session's token only names the session: whether it lasts, and what the person may do and see, is
 * looked up. A token for a call lives for minutes and carries what the service that issued it had looked up.
 */
@ApplicationScoped
class PersonIdentities implements SecurityIdentityAugmentor {

    /** What the provider calls the person's roles. */
    static final String OPENID_ROLES = "openid-roles";

    private final Sessions sessions;

    PersonIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (!TokenSecret.ISSUER.equals(token.getIssuer())) {
            return Uni.createFrom().item(ofProvider(identity));
        }
        @Nullable Object session = token.getClaim(PersonTokens.SESSION);
        if (session == null) {
            return Uni.createFrom().item(ofCall(identity, token));
        }
        return context.runBlocking(() -> ofSession(identity, UUID.fromString(text(session))));
    }

    private SecurityIdentity ofSession(SecurityIdentity identity, UUID sessionId) {
        SignedIn now =
                sessions.find(sessionId).orElseThrow(() -> new AuthenticationFailedException("The session has ended"));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(now.person().roles())
                .addAttribute(CampaignAccess.ATTRIBUTE, now.access())
                .build();
    }

    /** An OpenID provider's token is good for signing in with it, and opens nothing by itself: its roles are put aside. */
    private static SecurityIdentity ofProvider(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(OPENID_ROLES, Set.copyOf(identity.getRoles()))
                .addAttribute(CampaignAccess.ATTRIBUTE, CampaignAccess.NONE)
                .build();
    }

    private static SecurityIdentity ofCall(SecurityIdentity identity, JsonWebToken token) {
        Set<String> named = texts(token.getClaim(PersonTokens.CAMPAIGNS));
        CampaignAccess access = named.contains(PersonTokens.ALL)
                ? CampaignAccess.ALL
                : CampaignAccess.of(
                        identity.getRoles(),
                        named.stream().map(UUID::fromString).collect(Collectors.toSet()));
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(CampaignAccess.ATTRIBUTE, access)
                .build();
    }

    private static Set<String> texts(@Nullable Object claim) {
        Stream<?> values = switch (claim) {
            case JsonArray array -> array.stream();
            case Collection<?> list -> list.stream();
            case null, default -> Stream.of();
        };
        return values.map(PersonIdentities::text).collect(Collectors.toSet());
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
