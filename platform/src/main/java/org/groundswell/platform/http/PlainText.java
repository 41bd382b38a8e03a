package org.groundswell.platform.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses plain text where an endpoint does not say that it takes it. RESTEasy would hand the text to the constructor of any
 * request that is a record of one string, past all that is checked about JSON.
 */
class PlainText {

    @ServerRequestFilter
    @Nullable
    Response refuseUnlessWanted(ContainerRequestContext request, ResourceInfo resource) {
        boolean refused = hasBody(request) && isText(request.getMediaType()) && !saysWhatItTakes(resource);
        return refused ? HttpStatus.problem(415).toResponse() : null;
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }

    private static boolean isText(@Nullable MediaType type) {
        return type != null && type.getType().equals("text");
    }

    private static boolean saysWhatItTakes(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        return method.isAnnotationPresent(Consumes.class)
                || method.getDeclaringClass().isAnnotationPresent(Consumes.class);
    }
}
