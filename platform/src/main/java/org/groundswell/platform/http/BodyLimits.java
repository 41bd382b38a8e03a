package org.groundswell.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that are too large before any of them is read. Uploads (files) are streamed by those who take them, so they may
 * be larger than all else, which is read into memory and must say its length for that.
 */
class BodyLimits {

    private static final Set<String> UPLOADS = Set.of(
            "multipart/form-data",
            "text/csv",
            "application/octet-stream",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final long largestBody;
    private final long largestUpload;

    BodyLimits(
            @ConfigProperty(name = "groundswell.http.largest-body", defaultValue = "5M") MemorySize largestBody,
            @ConfigProperty(name = "groundswell.http.largest-upload", defaultValue = "150M") MemorySize largestUpload) {
        this.largestBody = largestBody.asLongValue();
        this.largestUpload = largestUpload.asLongValue();
    }

    @ServerRequestFilter(preMatching = true, priority = 3)
    @Nullable
    Response refuseTooLarge(ContainerRequestContext request) {
        boolean upload = isUpload(request.getMediaType());
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            boolean unbounded = request.getHeaderString("Transfer-Encoding") != null && !upload;
            return unbounded ? HttpStatus.problem(411).toResponse() : null;
        }
        long largest = upload ? largestUpload : largestBody;
        return Long.parseLong(length) > largest ? HttpStatus.problem(413).toResponse() : null;
    }

    private static boolean isUpload(@Nullable MediaType type) {
        return type != null && UPLOADS.contains(type.getType() + "/" + type.getSubtype());
    }
}
