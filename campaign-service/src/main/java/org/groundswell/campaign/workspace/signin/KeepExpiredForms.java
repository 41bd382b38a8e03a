package org.groundswell.campaign.workspace.signin;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.campaign.people.KeptForm;
import org.groundswell.campaign.people.KeptForms;
import org.groundswell.campaign.people.LiveSessions;
import org.groundswell.campaign.workspace.OwnAddress;
import org.groundswell.platform.http.RequestFilters;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a form after their session has ended, by itself or in another tab, signs in again and finds it as it was. Only forms
 * of our own pages come here: those of other sites are refused before.
 */
class KeepExpiredForms {

    private static final Logger LOG = Logger.getLogger(KeepExpiredForms.class);
    private static final String KEPT = "/kept-form";
    /** What holds a password is typed again. */
    private static final Pattern NEVER_KEPT =
            Pattern.compile("/(|(sign-in|sign-out|invitation|settings/password|api)(/.*)?)");

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
        String path = OwnAddress.of(request.getUriInfo().getRequestUri().getPath());
        if (NEVER_KEPT.matcher(path).matches()
                || !LateForm.isIt(request)
                || request.getHeaderString("HX-Request") != null
                || RequestFilters.isForeign(request)) {
            return Uni.createFrom().nullItem();
        }
        HttpServerRequest http = current.getCurrent().request();
        Map<String, Cookie> cookies = request.getCookies();
        boolean inParts = LateForm.isInParts(request);
        boolean secure = request.getUriInfo().getRequestUri().getScheme().equals("https");
        return Uni.createFrom()
                .item(() -> personWhoseSessionEnded(cookies))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .flatMap(ended -> ended.map(person -> LateForm.read(http, inParts)
                                .emitOn(Infrastructure.getDefaultExecutor())
                                .map(content -> toSignIn(forms.keep(person, new KeptForm(path, content)), secure))
                                .onFailure()
                                .recoverWithItem(lost -> toSignInWithout(path, lost)))
                        .orElseGet(() -> Uni.createFrom().nullItem()));
    }

    /** Empty where the session lasts, and where the cookies name none that there was. */
    private Optional<UUID> personWhoseSessionEnded(Map<String, Cookie> cookies) {
        return session(cookies)
                .filter(session -> sessions.find(session).isEmpty())
                .flatMap(sessions::personOf);
    }

    private Optional<UUID> session(Map<String, Cookie> cookies) {
        @Nullable Cookie session = cookies.get(RequestFilters.SESSION_COOKIE);
        @Nullable Cookie ended = cookies.get(SessionCookie.ENDED);
        try {
            if (session != null) {
                return Optional.ofNullable(tokens.parse(session.getValue()).getClaim("sid"))
                        .map(id -> UUID.fromString(id.toString()));
            }
            return Optional.ofNullable(ended).map(id -> UUID.fromString(id.getValue()));
        } catch (ParseException | IllegalArgumentException e) {
            LOG.debug("The cookie is no session's", e);
            return Optional.empty();
        }
    }

    private Response toSignIn(String opener, boolean secure) {
        return Response.fromResponse(OwnAddress.toSignIn(KEPT))
                .cookie(cookie.ofKeptForm(opener, secure))
                .build();
    }

    private static Response toSignInWithout(String path, Throwable lost) {
        LOG.warnf("A form for %s came after its session had ended, and could not be kept: %s", path, lost.getMessage());
        return OwnAddress.toSignIn(path);
    }
}
