package org.groundswell.campaign.people;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/sessions")
@Tag(name = "People")
class SessionResource {

    private final SignIn signIn;

    SessionResource(SignIn signIn) {
        this.signIn = signIn;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Operation(summary = "Sign in: get a bearer token that all three services accept")
    @APIResponseSchema(value = Session.class, responseCode = "201")
    public Session signIn(@NotNull @Valid Credentials credentials) {
        return signIn.signIn(credentials);
    }
}
