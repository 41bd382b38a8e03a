package org.groundswell.campaign.planning;

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

@Path("/api/v1/payers")
@Tag(name = "Payers")
class PayerResource {

    private final PayerRepository payers;
    private final AddPayer addPayer;
    private final EditPayer editPayer;

    PayerResource(PayerRepository payers, AddPayer addPayer, EditPayer editPayer) {
        this.payers = payers;
        this.addPayer = addPayer;
        this.editPayer = editPayer;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "List the payers")
    public Page<PayerView> list(@Valid @BeanParam PageRequest page) {
        return payers.page(page).map(Payer::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Get a payer")
    public PayerView get(UUID id) {
        return payers.get(id).view();
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Add a payer")
    @APIResponseSchema(value = PayerView.class, responseCode = "201")
    public RestResponse<PayerView> add(@NotNull @Valid PayerDetails details) {
        PayerView added = addPayer.add(details);
        return Created.in("/api/v1/payers", added.id(), added);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Edit a payer")
    public PayerView edit(UUID id, @NotNull @Valid PayerDetails details) {
        return editPayer.edit(id, details);
    }
}
