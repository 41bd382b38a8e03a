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
import org.groundswell.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/payers/{payerId}/contracts")
@Tag(name = "Contracts")
class ContractsOfPayerResource {

    private final Contracts contracts;

    ContractsOfPayerResource(Contracts contracts) {
        this.contracts = contracts;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "List the contracts with a payer")
    public List<ContractView> list(UUID payerId) {
        return contracts.ofPayer(payerId);
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    @Operation(summary = "Add a contract with a payer")
    @APIResponseSchema(value = ContractView.class, responseCode = "201")
    public RestResponse<ContractView> add(UUID payerId, @NotNull @Valid ContractDetails details) {
        ContractView added = contracts.add(payerId, details);
        return Created.in("/api/v1/contracts", added.id(), added);
    }
}
