package org.groundswell.campaign.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.groundswell.platform.http.Problem;
import org.groundswell.platform.http.ProblemPage;

/** Errors of pages as pages. Whoever is not signed in gets to the sign-in page instead. */
@ApplicationScoped
class ProblemPages implements ProblemPage {

    private final Frames frames;
    private final UriInfo address;

    ProblemPages(Frames frames, UriInfo address) {
        this.frames = frames;
        this.address = address;
    }

    @Override
    public Response of(Problem problem) {
        if (problem.status() == 401) {
            return frames.toSignIn(address);
        }
        String detail = problem.detail() == null ? "" : problem.detail();
        return Html.page(
                problem.status(),
                Templates.problem(
                        frames.current(),
                        new ProblemView(title(problem), detail(problem.status(), detail), problem.correlationId())));
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
