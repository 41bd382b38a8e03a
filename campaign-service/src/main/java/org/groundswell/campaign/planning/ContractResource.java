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
import org.groundswell.platform.security.Roles;

@Path("/api/v1/contracts")
@Tag(name = "Contracts")
class ContractResource {

    private final Contracts contracts;

    ContractResource(Contracts contracts) {
        this.contracts = contracts;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Get a contract")
    public ContractView get(UUID id) {
        return contracts.get(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Edit a contract")
    public ContractView edit(UUID id, @NotNull @Valid ContractDetails details) {
        return contracts.edit(id, details);
    }
}
