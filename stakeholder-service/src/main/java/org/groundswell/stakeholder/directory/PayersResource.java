package org.groundswell.stakeholder.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.Roles;

/**
 * The payers that covers refer to. campaign-service owns them and tells of them by event; other payers are made by imports, or put here.
 */
@Path("/api/v1/payers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class PayersResource {

    private final Payers payers;

    PayersResource(Payers payers) {
        this.payers = payers;
    }

    record Named(@NotBlank @Size(max = 200) String name) {}

    record Items(List<Payer> items) {}

    @GET
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.VIEWER,
        Roles.SERVICE
    })
    public Items list() {
        return new Items(payers.all());
    }

    /** Can be repeated. A payer of this name that an import made takes this id. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.SERVICE})
    public Payer put(UUID id, @NotNull @Valid Named payer) {
        return payers.know(id, payer.name().strip());
    }
}
