package org.groundswell.platform.security;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.platform.http.Correlation;

/**
 * Signs in at another service: with a token of 5 minutes that carries the current person and their roles, or, in work that no
 * person asked for just now and for integrators, this service's own. Also passes the correlation id on. For REST clients:
 * {@code @RegisterProvider(ServiceToken.class)}.
 */
@ApplicationScoped
public class ServiceToken implements ClientRequestFilter {

    private final PersonTokens tokens;
    private final CurrentPerson person;
    private final PersonClaims service;

    ServiceToken(
            PersonTokens tokens,
            CurrentPerson person,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "groundswell") String name) {
        this.tokens = tokens;
        this.person = person;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        this.service = new PersonClaims(id, name, name, Set.of(Roles.SERVICE));
    }

    @Override
    public void filter(ClientRequestContext request) {
        String token = tokens.issue(caller(), PersonTokens.FOR_A_CALL);
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        request.getHeaders().putSingle(Correlation.HEADER, Correlation.current());
    }

    private PersonClaims caller() {
        boolean asksPerson =
                Arc.container().requestContext().isActive() && person.isSignedIn() && !person.has(Roles.INTEGRATOR);
        return asksPerson ? person.claims() : service;
    }
}
