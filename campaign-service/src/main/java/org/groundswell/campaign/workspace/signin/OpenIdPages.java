package org.groundswell.campaign.workspace.signin;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.OpenIdConfig;
import org.groundswell.campaign.people.OpenIdPerson;
import org.groundswell.campaign.people.OpenIdSignIn;
import org.groundswell.campaign.people.Session;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.OwnAddress;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Where people come back from the OpenID provider: Quarkus has done the code flow (with PKCE) before we are called. From here on
 * they have a session of ours, like everybody else, and the provider's is forgotten.
 */
@Path("/sign-in/openid")
@Blocking
@Tenant("openid")
@AuthorizationCodeFlow
@Authenticated
@Produces(MediaType.TEXT_HTML)
class OpenIdPages {

    private static final Logger LOG = Logger.getLogger(OpenIdPages.class);

    private final SecurityIdentity identity;
    private final OidcSession provider;
    private final CurrentPerson person;
    private final OpenIdSignIn signIn;
    private final SessionCookie cookie;
    private final OpenIdConfig config;
    private final Frames frames;

    OpenIdPages(
            SecurityIdentity identity,
            OidcSession provider,
            CurrentPerson person,
            OpenIdSignIn signIn,
            SessionCookie cookie,
            OpenIdConfig config,
            Frames frames) {
        this.identity = identity;
        this.provider = provider;
        this.person = person;
        this.signIn = signIn;
        this.cookie = cookie;
        this.config = config;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response signIn(@QueryParam("next") @DefaultValue("/") String next, @Context UriInfo address) {
        // After the code flow the principal is the ID token.
        JsonWebToken idToken = (JsonWebToken) identity.getPrincipal();
        try {
            Session session = signIn.signIn(new OpenIdPerson(
                    idToken.getIssuer(),
                    idToken.getSubject(),
                    login(idToken),
                    claim(idToken, "name").orElseGet(() -> login(idToken)),
                    claim(idToken, "email"),
                    person.openIdRoles()));
            return Response.seeOther(URI.create(OwnAddress.of(next)))
                    .cookie(cookie.of(session, address))
                    .build();
        } finally {
            // Whoever is refused can come again as somebody else.
            provider.logout().await().indefinitely();
        }
    }

    /** Nobody has come back yet: they are led to the provider, and not to the form for passwords. */
    @ServerExceptionMapper
    public Uni<Response> toProvider(UnauthorizedException e, RoutingContext request) {
        if (!config.enabled()) {
            return Uni.createFrom()
                    .item(OwnAddress.toSignIn(String.valueOf(request.request().getParam("next"))));
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(OpenIdPages::answer);
    }

    private static Response answer(ChallengeData challenge) {
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.header("Cache-Control", "no-store").build();
    }

    /** They came back, and the provider did not vouch for them. */
    @ServerExceptionMapper
    public Response notVouchedFor(AuthenticationCompletionException e) {
        LOG.warnf("Somebody came back from the OpenID provider and is not signed in: %s", e.getMessage());
        String error = "%s did not sign you in. Try again, or ask an administrator.".formatted(config.name());
        SignInPage again = SignInPage.leadingTo(OwnAddress.BOARD, config).with("", capital(error));
        return Html.page(401, Templates.signIn(frames.signedOut(), again));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String login(JsonWebToken idToken) {
        return claim(idToken, "preferred_username")
                .or(() -> claim(idToken, "email"))
                .orElseGet(idToken::getSubject);
    }

    private static Optional<String> claim(JsonWebToken idToken, String name) {
        return Optional.ofNullable(idToken.getClaim(name)).map(Object::toString);
    }
}
