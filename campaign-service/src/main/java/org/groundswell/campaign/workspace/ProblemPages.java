package org.groundswell.campaign.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.groundswell.platform.http.Problem;
import org.groundswell.platform.http.ProblemPage;

/** Errors of pages as pages. Whoever is not signed in gets to the sign-in page instead. */
@ApplicationScoped
class ProblemPages implements ProblemPage {

    private final Frames frames;
    private final UriInfo address;
    private final HttpHeaders headers;

    ProblemPages(Frames frames, UriInfo address, HttpHeaders headers) {
        this.frames = frames;
        this.address = address;
        this.headers = headers;
    }

    @Override
    public Response of(Problem problem) {
        if (problem.status() == 401) {
            return notSignedIn();
        }
        String detail = problem.detail() == null ? "" : problem.detail();
        return Html.page(
                problem.status(),
                Templates.problem(
                        frames.current(),
                        new ProblemView(title(problem), detail(problem.status(), detail), problem.correlationId())));
    }

    private Response notSignedIn() {
        if (headers.getHeaderString("HX-Request") != null) {
            return leaveForSignIn();
        }
        boolean stream = MediaType.SERVER_SENT_EVENTS.equals(headers.getHeaderString(HttpHeaders.ACCEPT));
        return stream ? Response.status(401).build() : OwnAddress.toSignIn(OwnAddress.of(address.getRequestUri()));
    }

    /** A part of a page was asked for: a redirect would put the sign-in page into that part. */
    private Response leaveForSignIn() {
        String shown = String.valueOf(headers.getHeaderString("HX-Current-URL"));
        String next = shown.replaceFirst("^[a-z]+://[^/]+", "").replaceFirst("#.*$", "");
        return Response.status(401)
                .header("HX-Redirect", OwnAddress.signInFor(next))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String title(Problem problem) {
        return switch (problem.status()) {
            case 403 -> "Not for you";
            case 404 -> "Nothing here";
            case 500 -> "That went wrong";
            default -> problem.title();
        };
    }

    private static String detail(int status, String detail) {
        return switch (status) {
            case 403 -> detail.isEmpty() ? "Your role does not allow this." : detail;
            case 500 -> "It is our mistake, and nothing that you did. Go back, and try again in a minute.";
            default -> detail;
        };
    }
}
