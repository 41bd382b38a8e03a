package org.groundswell.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes problems of exceptions, and says no more of what was not foreseen than where to look for it. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Instance<ProblemPage> pages;

    ProblemMappers(Instance<ProblemPage> pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e, UriInfo uri) {
        return answer(e.toProblem(), uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, UriInfo uri) {
        return InvalidRequests.isReturnValue(e) ? unexpected(e, uri) : answer(InvalidRequests.problem(e), uri);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException e, UriInfo uri) {
        return answer(UnreadableJson.problem(e), uri);
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(UnreadableJson.problem(json), uri);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return status < 500 ? answer(HttpStatus.problem(status), uri) : unexpected(e, uri);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e, UriInfo uri) {
        return unauthorized(uri);
    }

    @ServerExceptionMapper
    Response notAuthenticated(AuthenticationFailedException e, UriInfo uri) {
        return unauthorized(uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        return answer(HttpStatus.problem(403), uri);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        LOG.errorf(e, "%s failed", uri.getPath());
        return answer(HttpStatus.problem(500), uri);
    }

    private Response unauthorized(UriInfo uri) {
        Response response = answer(HttpStatus.problem(401), uri);
        return Response.fromResponse(response)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private Response answer(Problem problem, UriInfo uri) {
        if (uri.getPath().startsWith("/api/")) {
            return problem.toResponse();
        }
        return pages.isResolvable() ? pages.get().of(problem) : PlainProblem.of(problem);
    }
}
