package org.groundswell.campaign.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

@Path("/api/v1/me")
@Tag(name = "People")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
class MeResource {

    private final CurrentPerson person;
    private final PersonRepository people;
    private final ChangePassword changePassword;

    MeResource(CurrentPerson person, PersonRepository people, ChangePassword changePassword) {
        this.person = person;
        this.people = people;
        this.changePassword = changePassword;
    }

    @GET
    @Operation(summary = "Get who is signed in")
    public PersonView get() {
        return people.get(person.id()).view();
    }

    @PUT
    @Path("password")
    @Operation(summary = "Change your own password")
    public void changePassword(@NotNull @Valid NewPassword password) {
        changePassword.own(person.id(), person.sessionId(), password);
    }
}
