package org.groundswell.campaign.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.security.SignedIn;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/sessions")
@Tag(name = "People")
class SessionResource {

    private final SignIn signIn;
    private final LiveSessions sessions;
    private final CurrentPerson person;

    SessionResource(SignIn signIn, LiveSessions sessions, CurrentPerson person) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.person = person;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Operation(summary = "Sign in: get a bearer token that all three services accept")
    @APIResponseSchema(value = Session.class, responseCode = "201")
    public Session signIn(@NotNull @Valid Credentials credentials) {
        return signIn.signIn(credentials);
    }

    @DELETE
    @Path("current")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Sign out: the token opens nothing any more")
    public void signOut() {
        person.sessionId().ifPresent(sessions::end);
    }

    @DELETE
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Sign out everywhere: end all your sessions")
    public void signOutEverywhere() {
        sessions.endAllOf(person.id(), Optional.empty());
    }

    @GET
    @Path("{id}/person")
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "For the other services: who is behind a session, with the roles and campaigns of this moment")
    public SessionPerson person(UUID id) {
        return sessions.find(id).map(SessionPerson::of).orElseThrow(() -> ProblemException.notFound("session", id));
    }

    record SessionPerson(UUID id, String username, String name, Set<String> roles, Set<UUID> campaigns) {

        static SessionPerson of(SignedIn now) {
            PersonClaims person = now.person();
            return new SessionPerson(person.id(), person.username(), person.name(), person.roles(), now.campaigns());
        }
    }
}
