package org.groundswell.platform.security;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.platform.http.Correlation;

/**
 * Signs in at another service: with a token of 5 minutes that carries the current person, their roles and campaigns, or, in work that no
 * person asked for just now and for integrators, this service's own. Also passes the correlation id on. For REST clients:
 * {@code @RegisterProvider(ServiceToken.class)}.
 */
@ApplicationScoped
public class ServiceToken implements ClientRequestFilter {

    private final PersonTokens tokens;
    private final CurrentPerson person;
    private final ClientAddress address;
    private final PersonClaims service;

    ServiceToken(
            PersonTokens tokens,
            CurrentPerson person,
            ClientAddress address,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "groundswell") String name) {
        this.tokens = tokens;
        this.person = person;
        this.address = address;
        this.service = PersonClaims.ofService(name);
    }

    @Override
    public void filter(ClientRequestContext request) {
        String token = callToken();
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        request.getHeaders().putSingle(Correlation.HEADER, Correlation.current());
    }

    private String callToken() {
        boolean asksPerson =
                Arc.container().requestContext().isActive() && person.isSignedIn() && !person.has(Roles.INTEGRATOR);
        return asksPerson
                ? tokens.issue(person.claims(), person.campaigns(), address.current(), PersonTokens.FOR_A_CALL)
                : tokens.issue(service, PersonTokens.FOR_A_CALL);
    }
}
