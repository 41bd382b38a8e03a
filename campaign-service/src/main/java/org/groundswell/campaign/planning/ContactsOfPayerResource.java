package org.groundswell.campaign.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.platform.audit.AuditedRead;
import org.groundswell.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Contact data: not for viewers. */
@Path("/api/v1/payers/{payerId}/contacts")
@Tag(name = "Payers")
class ContactsOfPayerResource {

    private final PayerContacts contacts;

    ContactsOfPayerResource(PayerContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    @AuditedRead
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER})
    @Operation(summary = "List the persons at a payer")
    public List<PayerContactView> list(UUID payerId) {
        return contacts.of(payerId);
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Add a person at a payer")
    @APIResponseSchema(value = PayerContactView.class, responseCode = "201")
    public RestResponse<PayerContactView> add(UUID payerId, @NotNull @Valid PayerContactDetails details) {
        PayerContactView added = contacts.add(payerId, details);
        return Created.in("/api/v1/payer-contacts", added.id(), added);
    }
}
