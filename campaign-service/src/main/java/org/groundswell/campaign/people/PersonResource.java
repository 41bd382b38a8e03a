package org.groundswell.campaign.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/people")
@Tag(name = "People")
class PersonResource {

    private final PersonRepository people;
    private final AddPerson addPerson;
    private final EditPerson editPerson;
    private final ChangePassword changePassword;

    PersonResource(PersonRepository people, AddPerson addPerson, EditPerson editPerson, ChangePassword changePassword) {
        this.people = people;
        this.addPerson = addPerson;
        this.editPerson = editPerson;
        this.changePassword = changePassword;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "List who works here, for instance to make them members of a campaign")
    public Page<PersonView> list(@Valid @BeanParam PageRequest page) {
        return people.page(page).map(Person::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Get a person")
    public PersonView get(UUID id) {
        return people.get(id).view();
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Add a person with roles and a first password")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public RestResponse<PersonView> add(@NotNull @Valid NewPerson details) {
        PersonView added = addPerson.add(details);
        return Created.in("/api/v1/people", added.id(), added);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Change a person's name and roles, or whether they can sign in")
    public PersonView edit(UUID id, @NotNull @Valid PersonEdit edit) {
        return editPerson.edit(id, edit);
    }

    @PUT
    @Path("{id}/password")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Give a person another password")
    public void changePassword(UUID id, @NotNull @Valid NewPassword password) {
        changePassword.of(id, password.password());
    }
}
