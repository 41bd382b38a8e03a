package org.groundswell.platform.security;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Signs tokens (JWT, HS256) that all three services accept, since they share {@code groundswell.security.jwt-secret}. Their time
 * is the system's, not that of a moved clock.
 */
@ApplicationScoped
public class PersonTokens {

    /** Of tokens between services: long enough for one call, and its repeats. */
    static final Duration FOR_A_CALL = Duration.ofMinutes(5);

    /** Names the session; whoever reads the token has to ask whether it still lasts. */
    static final String SESSION = "sid";

    /** In a token for a call: the campaigns that the person sees, or {@link #ALL}. */
    static final String CAMPAIGNS = "campaigns";

    /** In a token for a call: where the person is. */
    static final String ADDRESS = "from";

    static final String ALL = "*";

    private final TokenSecret secret;

    PersonTokens(TokenSecret secret) {
        this.secret = secret;
    }

    /** For a call, of somebody who sees no campaign, unless their role sees all of them. */
    public String issue(PersonClaims person, Duration validFor) {
        return claims(person, validFor).sign(secret.key());
    }

    /** For a call, of somebody who sees these campaigns. */
    public String issue(PersonClaims person, CampaignAccess access, Duration validFor) {
        return claims(person, access, validFor).sign(secret.key());
    }

    /** The same, of somebody who is at this address. */
    String issue(PersonClaims person, CampaignAccess access, String address, Duration validFor) {
        return claims(person, access, validFor).claim(ADDRESS, address).sign(secret.key());
    }

    /** For as long as a session may last. Roles and campaigns are looked up whenever the token is used. */
    public String ofSession(UUID sessionId, PersonClaims person, Duration validFor) {
        return claims(person, validFor).claim(SESSION, sessionId.toString()).sign(secret.key());
    }

    private static JwtClaimsBuilder claims(PersonClaims person, CampaignAccess access, Duration validFor) {
        List<String> campaigns = access.all()
                ? List.of(ALL)
                : access.campaigns().stream().map(UUID::toString).toList();
        return claims(person, validFor).claim(CAMPAIGNS, campaigns);
    }

    private static JwtClaimsBuilder claims(PersonClaims person, Duration validFor) {
        return Jwt.issuer(TokenSecret.ISSUER)
                .subject(person.id().toString())
                .upn(person.username())
                .claim("name", person.name())
                .groups(person.roles())
                .expiresIn(validFor);
    }
}
