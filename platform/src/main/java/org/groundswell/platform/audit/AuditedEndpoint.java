package org.groundswell.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.groundswell.platform.security.PathTemplate;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Whether calls of an endpoint go into the trail: all that change something, and reading where it shows contact data. Viewers
 * never see contact data, so an endpoint that is closed to them is taken to show some.
 *
 * @param template as {@code /api/v1/asks/{id}}
 */
record AuditedEndpoint(PathTemplate template, boolean audited, boolean reading) {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    static AuditedEndpoint of(ResourceInfo endpoint, String method, boolean auditReads) {
        boolean reading = READING.contains(method);
        boolean audited = !isPresent(endpoint, Unaudited.class)
                && !isOpenToAll(endpoint)
                && (!reading || isPresent(endpoint, AuditedRead.class) || auditReads && isClosedToViewers(endpoint));
        return new AuditedEndpoint(PathTemplate.of(endpoint), audited, reading);
    }

    private static boolean isPresent(ResourceInfo endpoint, Class<? extends Annotation> annotation) {
        return endpoint.getResourceMethod().isAnnotationPresent(annotation)
                || endpoint.getResourceClass().isAnnotationPresent(annotation);
    }

    private static boolean isOpenToAll(ResourceInfo endpoint) {
        return endpoint.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || endpoint.getResourceClass().isAnnotationPresent(PermitAll.class)
                        && !endpoint.getResourceMethod().isAnnotationPresent(RolesAllowed.class);
    }

    private static boolean isClosedToViewers(ResourceInfo endpoint) {
        @Nullable RolesAllowed own = endpoint.getResourceMethod().getAnnotation(RolesAllowed.class);
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(endpoint.getResourceClass().getAnnotation(RolesAllowed.class)))
                .map(roles -> !Arrays.asList(roles.value()).contains(Roles.VIEWER))
                .orElse(false);
    }
}
