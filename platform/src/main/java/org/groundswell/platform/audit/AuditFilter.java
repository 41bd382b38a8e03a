package org.groundswell.platform.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.security.ApiKeyIdentity;
import org.groundswell.platform.security.ClientAddress;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.PathTemplate;
import org.groundswell.platform.security.Roles;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes what people and integrators did and saw, before they get the answer: what can't be written down is not shown. What other
 * services do in their own name is nobody's doing and stays out.
 */
public class AuditFilter {

    private static final Logger LOG = Logger.getLogger(AuditFilter.class);
    private static final String MARK = AuditFilter.class.getName();
    private static final String CAMPAIGN = MARK + ".campaign";

    private final AuditTrail trail;
    private final AuditNotes notes;
    private final CurrentPerson person;
    private final SecurityIdentity identity;
    private final ClientAddress address;
    private final Clock clock;
    private final boolean auditReads;
    /** Reading annotations for each request is slow. */
    private final ConcurrentMap<Called, AuditedEndpoint> endpoints = new ConcurrentHashMap<>();

    private record Called(Class<?> resource, Method method, String verb) {}

    AuditFilter(
            AuditTrail trail,
            AuditNotes notes,
            CurrentPerson person,
            SecurityIdentity identity,
            ClientAddress address,
            Clock clock,
            @ConfigProperty(name = "groundswell.audit.reads", defaultValue = "true") boolean auditReads) {
        this.trail = trail;
        this.notes = notes;
        this.person = person;
        this.identity = identity;
        this.address = address;
        this.clock = clock;
        this.auditReads = auditReads;
    }

    /** Before the campaign's gate, so that what was refused there is written down too. */
    @ServerRequestFilter(priority = 100)
    public void mark(ResourceInfo endpoint, ContainerRequestContext request) {
        AuditedEndpoint audited = endpoints.computeIfAbsent(
                new Called(endpoint.getResourceClass(), endpoint.getResourceMethod(), request.getMethod()),
                called -> AuditedEndpoint.of(endpoint, called.verb(), auditReads));
        request.setProperty(MARK, audited);
        campaign(audited.template(), request).ifPresent(id -> request.setProperty(CAMPAIGN, id));
    }

    @ServerResponseFilter
    public Uni<Void> write(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<AuditedEndpoint> endpoint = Optional.ofNullable((AuditedEndpoint) request.getProperty(MARK));
        boolean wanted = endpoint.map(AuditedEndpoint::audited).orElse(response.getStatus() == 403);
        if (!wanted || response.getStatus() == 401) {
            return Uni.createFrom().voidItem();
        }
        String correlation = Correlation.current();
        if (BlockingOperationControl.isBlockingAllowed()) {
            writeOrHide(request, response, endpoint, correlation);
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultExecutor())
                .invoke(() -> writeOrHide(request, response, endpoint, correlation));
    }

    private void writeOrHide(
            ContainerRequestContext request,
            ContainerResponseContext response,
            Optional<AuditedEndpoint> endpoint,
            String correlation) {
        try {
            if (isSomebody()) {
                trail.write(entry(request, response.getStatus(), endpoint, correlation));
            }
        } catch (AuthenticationFailedException e) {
            LOG.debug("Nobody is signed in, so there is nobody to write down", e);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Not in the audit trail: %s", request.getUriInfo().getPath());
            if (endpoint.map(AuditedEndpoint::reading).orElse(false)) {
                response.setStatus(503);
                response.setEntity(null);
            }
        }
    }

    private boolean isSomebody() {
        return !identity.isAnonymous() && !identity.hasRole(Roles.SERVICE);
    }

    private NewEntry entry(
            ContainerRequestContext request, int status, Optional<AuditedEndpoint> endpoint, String correlation) {
        String path = request.getUriInfo().getPath();
        String called = endpoint.map(known -> known.template().text()).orElse(path);
        return new NewEntry(
                clock.instant(),
                Optional.of(actor()),
                person.username(),
                person.roles().stream().sorted().toList(),
                request.getMethod() + " " + called,
                path,
                status,
                notes.campaign().or(() -> Optional.ofNullable((UUID) request.getProperty(CAMPAIGN))),
                trail.text(notes.all()),
                address.current(),
                correlation);
    }

    private UUID actor() {
        return identity.getPrincipal() instanceof ApiKeyIdentity key ? key.integratorId() : person.id();
    }

    private static Optional<UUID> campaign(PathTemplate template, ContainerRequestContext request) {
        return template.variables().stream()
                .filter(variable -> variable.kind().equals("campaigns"))
                .findFirst()
                .map(variable -> request.getUriInfo().getPathParameters().getFirst(variable.name()))
                .flatMap(AuditFilter::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
