package org.groundswell.campaign.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

@Path("/api/v1/calls-to-action")
@Tag(name = "Calls to action")
class CallToActionResource {

    private final CurrentPerson person;
    private final CallsToAction calls;
    private final EditCallToAction editCallToAction;

    CallToActionResource(CurrentPerson person, CallsToAction calls, EditCallToAction editCallToAction) {
        this.person = person;
        this.calls = calls;
        this.editCallToAction = editCallToAction;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Get a call to action and where it stands")
    public CallToActionSummary get(UUID id) {
        return calls.visibleTo(person, id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Edit a call to action that is not launched")
    public CallToActionSummary edit(UUID id, @NotNull @Valid CallToActionDetails details) {
        return editCallToAction.edit(person, id, details);
    }
}
