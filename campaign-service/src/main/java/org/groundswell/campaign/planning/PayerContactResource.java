package org.groundswell.campaign.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.Roles;

/** Contact data: not for viewers. */
@Path("/api/v1/payer-contacts")
@Tag(name = "Payers")
class PayerContactResource {

    private final PayerContacts contacts;

    PayerContactResource(PayerContacts contacts) {
        this.contacts = contacts;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Edit a person at a payer")
    public PayerContactView edit(UUID id, @NotNull @Valid PayerContactDetails details) {
        return contacts.edit(id, details);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Remove a person at a payer")
    public void remove(UUID id) {
        contacts.remove(id);
    }
}
