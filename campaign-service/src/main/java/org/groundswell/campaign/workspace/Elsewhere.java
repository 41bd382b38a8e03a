package org.groundswell.campaign.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;
import org.jboss.logging.Logger;

/** Asks other services on behalf of a page: what they refuse comes back as their problem, and their silence as {@link ServiceAway}. */
@ApplicationScoped
public class Elsewhere {

    public static final String DIRECTORY = "The directory of stakeholders";
    public static final String SENDING = "The service that sends and prints";

    private static final Logger LOG = Logger.getLogger(Elsewhere.class);
    private static final int OURS = 500;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;

    private final ObjectMapper json;

    Elsewhere(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Outside of any transaction, or as the last thing in it where both are to be done or neither.
     *
     * @param service as people call it, to begin a sentence with
     * @throws ServiceAway where it does not answer, or fails
     */
    public <T> T ask(String service, Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            Response answer = refused.getResponse();
            // Whoever got this far is signed in: a service that does not believe it fails, and no sign-in would help.
            if (answer.getStatus() >= OURS || answer.getStatus() == NOT_SIGNED_IN) {
                LOG.warnf("%s failed: %s", service, refused.getMessage());
                throw ServiceAway.named(service);
            }
            throw problem(answer);
        } catch (ProcessingException silent) {
            LOG.warnf("%s does not answer: %s", service, silent.getMessage());
            throw ServiceAway.named(service);
        }
    }

    /** Empty where the service is away: the rest of the page is shown all the same. */
    public <T> Optional<T> tryAsking(String service, Supplier<T> question) {
        try {
            return Optional.of(ask(service, question));
        } catch (ServiceAway away) {
            return Optional.empty();
        }
    }

    /**
     * Empty where the service knows of no such thing.
     *
     * @throws ServiceAway where it does not answer, or fails
     */
    public <T> Optional<T> find(String service, Supplier<T> question) {
        try {
            return Optional.of(ask(service, question));
        } catch (ProblemException refused) {
            if (refused.status() != NOT_FOUND) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private ProblemException problem(Response answer) {
        JsonNode problem = read(answer);
        List<FieldError> errors = new ArrayList<>();
        problem.path("errors")
                .forEach(error -> errors.add(new FieldError(
                        error.path("field").asText(""), error.path("message").asText(""))));
        String type = problem.path("type").asText("/problems/refused");
        return new ProblemException(
                answer.getStatus(),
                type.substring(type.lastIndexOf('/') + 1),
                problem.path("title").asText("That was refused"),
                problem.path("detail").asText("Look at what you sent, and try again."),
                errors);
    }

    private JsonNode read(Response answer) {
        try {
            return json.readTree(answer.readEntity(String.class));
        } catch (IOException | ProcessingException | IllegalStateException e) {
            return json.createObjectNode();
        }
    }
}
