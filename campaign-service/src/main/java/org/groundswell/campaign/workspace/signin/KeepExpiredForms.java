package org.groundswell.campaign.workspace.signin;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.campaign.people.KeptForms;
import org.groundswell.campaign.people.LiveSessions;
import org.groundswell.platform.http.RequestFilters;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a form after their session has ended signs in again and finds it as it was. Only forms of our own pages come
 * here: those of other sites are refused before.
 */
class KeepExpiredForms {

    private static final Logger LOG = Logger.getLogger(KeepExpiredForms.class);
    private static final int LONGEST = 1_000_000;
    private static final Pattern OWN_PATH = Pattern.compile("/[A-Za-z0-9_-][A-Za-z0-9/_.-]*");
    /** What holds a password is typed again. */
    private static final Pattern NEVER_KEPT =
            Pattern.compile("/(sign-in|sign-out|invitation|settings/password|api)(/.*)?");

    private final LiveSessions sessions;
    private final KeptForms forms;
    private final SessionCookie cookie;
    private final JWTParser tokens;
    private final CurrentVertxRequest current;

    KeepExpiredForms(
            LiveSessions sessions,
            KeptForms forms,
            SessionCookie cookie,
            JWTParser tokens,
            CurrentVertxRequest current) {
        this.sessions = sessions;
        this.forms = forms;
        this.cookie = cookie;
        this.tokens = tokens;
        this.current = current;
    }

    @ServerRequestFilter(preMatching = true, priority = 4_500)
    Uni<Response> keep(ContainerRequestContext request) {
        @Nullable Cookie session = request.getCookies().get(RequestFilters.SESSION_COOKIE);
        if (session == null || !isFormOfAPage(request) || RequestFilters.isForeign(request)) {
            return Uni.createFrom().nullItem();
        }
        HttpServerRequest http = current.getCurrent().request();
        URI address = request.getUriInfo().getRequestUri();
        boolean secure = address.getScheme().equals("https");
        return Uni.createFrom()
                .item(() -> personWhoseSessionEnded(session.getValue()))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .flatMap(ended -> ended.map(person -> body(http)
                                .emitOn(Infrastructure.getDefaultExecutor())
                                .map(body -> toSignIn(forms.keep(person, address.getPath(), body), secure)))
                        .orElseGet(() -> Uni.createFrom().nullItem()));
    }

    private static boolean isFormOfAPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return request.getMethod().equals("POST")
                && request.getMediaType() != null
                && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
                && OWN_PATH.matcher(path).matches()
                && !NEVER_KEPT.matcher(path).matches()
                && request.getHeaderString("HX-Request") == null
                && length(request) <= LONGEST;
    }

    private static long length(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? Long.MAX_VALUE : Long.parseLong(length);
    }

    /** Empty where the session lasts, and where the cookie names none that there was. */
    private Optional<UUID> personWhoseSessionEnded(String token) {
        try {
            @Nullable Object id = tokens.parse(token).getClaim("sid");
            if (id == null) {
                return Optional.empty();
            }
            UUID session = UUID.fromString(id.toString());
            return sessions.find(session).isPresent() ? Optional.empty() : sessions.personOf(session);
        } catch (ParseException | IllegalArgumentException e) {
            LOG.debug("The cookie is no session's", e);
            return Optional.empty();
        }
    }

    private static Uni<byte[]> body(HttpServerRequest http) {
        return Uni.createFrom().completionStage(() -> {
            var body = http.body().map(buffer -> buffer.getBytes()).toCompletionStage();
            http.resume();
            return body;
        });
    }

    private Response toSignIn(String opener, boolean secure) {
        return Response.seeOther(URI.create("/sign-in?next=/kept-form"))
                .cookie(cookie.ofKeptForm(opener, secure))
                .header("Cache-Control", "no-store")
                .build();
    }
}
