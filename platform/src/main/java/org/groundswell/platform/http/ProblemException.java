package org.groundswell.platform.http;

import java.util.List;
import org.groundswell.platform.http.Problem.FieldError;

/**
 * An error that the caller is told as a {@link Problem}. A feature extends it by exceptions of its own with static factories, as
 * {@code LaunchRefused.withoutLetter(id)}; the factories here serve where nobody needs to tell the error apart.
 */
public class ProblemException extends RuntimeException {

    private final String type;
    private final int status;
    private final String title;
    private final List<FieldError> errors;

    /** @param type of {@code launch-refused}, the caller sees {@code /problems/launch-refused} */
    public ProblemException(int status, String type, String title, String detail) {
        this(status, type, title, detail, List.of());
    }

    public ProblemException(int status, String type, String title, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.status = status;
        this.title = title;
        this.errors = List.copyOf(errors);
    }

    /** 404 */
    public static ProblemException notFound(String what, Object id) {
        return new ProblemException(404, "not-found", "Not found", "There is no %s %s".formatted(what, id));
    }

    /** 409: the request is right and the state is not. */
    public static ProblemException conflict(String type, String title, String detail) {
        return new ProblemException(409, type, title, detail);
    }

    /** 400 for what bean validation can't say. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(
                400,
                "invalid-request",
                "Invalid request",
                field + " " + message,
                List.of(new FieldError(field, message)));
    }

    /** 403 */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(403, "forbidden", "Forbidden", detail);
    }

    public int status() {
        return status;
    }

    public String type() {
        return "/problems/" + type;
    }

    public String title() {
        return title;
    }

    public List<FieldError> errors() {
        return errors;
    }

    Problem toProblem() {
        return Problem.of(type(), status, title, getMessage(), errors);
    }
}
