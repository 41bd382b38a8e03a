package org.groundswell.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What every request passes: it gets its correlation id, and is refused where a foreign site's page sent it. */
public class RequestFilters {

    /** Holds the token of a person who signed in with a browser. */
    public static final String SESSION_COOKIE = "groundswell_session";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true, priority = 1)
    @Nullable
    Response correlate(ContainerRequestContext request) {
        String sent = request.getHeaderString(Correlation.HEADER);
        MDC.put(Correlation.MDC_KEY, Correlation.isValid(sent) ? sent : Correlation.newId());
        return hasNullCharacter(request.getUriInfo().getRequestUri())
                ? ProblemException.invalid("address", NoNullCharacters.MESSAGE)
                        .toProblem()
                        .toResponse()
                : null;
    }

    /**
     * A browser adds the session's cookie to a post from any page. It also says where the page came from, which no page can
     * forge. Programs send no cookie, and RFC 8058's one-click post none either.
     */
    @ServerRequestFilter(preMatching = true, priority = 2)
    @Nullable
    Response refuseForeignSites(ContainerRequestContext request) {
        boolean harmless = READING.contains(request.getMethod())
                || !request.getCookies().containsKey(SESSION_COOKIE)
                || !isForeign(request);
        return harmless
                ? null
                : new ProblemException(
                                403, "cross-site-request", "Cross-site request", "A page of another site sent this.")
                        .toProblem()
                        .toResponse();
    }

    @ServerResponseFilter
    void sayCorrelation(ContainerResponseContext response) {
        response.getHeaders().putSingle(Correlation.HEADER, Correlation.current());
    }

    /** Whether a page of another site makes the browser send this. */
    public static boolean isForeign(ContainerRequestContext request) {
        String fetchSite = request.getHeaderString("Sec-Fetch-Site");
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        String origin = request.getHeaderString("Origin");
        URI here = request.getUriInfo().getBaseUri();
        return origin != null && !origin.equals(here.getScheme() + "://" + here.getAuthority());
    }

    private static boolean hasNullCharacter(URI address) {
        return address.toString().contains("%00");
    }
}
