package org.groundswell.campaign.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.people.Invitations.Invited;
import org.groundswell.campaign.rest.Created;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/invitations")
@Tag(name = "People")
@RolesAllowed(Roles.ADMINISTRATOR)
class InvitationResource {

    private final CurrentPerson person;
    private final Invitations invitations;

    InvitationResource(CurrentPerson person, Invitations invitations) {
        this.person = person;
        this.invitations = invitations;
    }

    @POST
    @Operation(summary = "Invite somebody: the answer holds the link, which is not shown again")
    public RestResponse<Invited> invite(@NotNull @Valid NewInvitation details) {
        Invited invited = invitations.invite(person, details);
        return Created.in("/api/v1/invitations", invited.id(), invited);
    }

    @GET
    @Operation(summary = "List the invitations that can still be used")
    public List<Invitation> open() {
        return invitations.open();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take an invitation back")
    public void takeBack(UUID id) {
        invitations.takeBack(id);
    }

    @POST
    @Path("accept")
    @PermitAll
    @ResponseStatus(201)
    @Operation(summary = "Make an account of an invitation, and sign in")
    public Session accept(@NotNull @Valid Acceptance acceptance) {
        return invitations.accept(acceptance);
    }
}
