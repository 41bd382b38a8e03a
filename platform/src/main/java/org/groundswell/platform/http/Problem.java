package org.groundswell.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error under {@code /api}: {@code application/problem+json} by RFC 9457.
 *
 * @param type a path such as {@code /problems/launch-refused}, by which a program tells errors apart
 * @param title the same for every problem of the type
 * @param detail what is wrong this time, and what to do about it
 * @param errors the fields at fault
 * @param correlationId by which the logs are searched
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, @Nullable String detail, List<FieldError> errors, String correlationId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param field a path into the request, as {@code audiences[0].kind} */
    public record FieldError(String field, String message) {}

    static Problem of(String type, int status, String title, @Nullable String detail, List<FieldError> errors) {
        return new Problem(type, title, status, detail, errors, Correlation.current());
    }

    Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
