package org.groundswell.notification.channels.batches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.notification.channels.batches.Seeds.SeedAddress;
import org.groundswell.platform.security.Roles;

/** Addresses of our own to which a piece of each batch goes; batches formed from now on. */
@Path("/api/v1/seed-addresses")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
class SeedAddressResource {

    /** @param lines name first, then the postal address */
    record NewSeedAddress(@NotNull @Size(min = 3, max = 8) List<@NotBlank @Size(max = 100) String> lines) {}

    record SeedAddresses(List<SeedAddress> items) {}

    record Added(UUID id) {}

    private final Seeds seeds;

    SeedAddressResource(Seeds seeds) {
        this.seeds = seeds;
    }

    @GET
    @Operation(summary = "Addresses of our own people to whom each batch of letters goes too")
    public SeedAddresses all() {
        return new SeedAddresses(seeds.all());
    }

    @POST
    @Operation(summary = "Add a seed address")
    public Response add(@Valid @NotNull NewSeedAddress address) {
        UUID id = seeds.add(address.lines());
        return Response.created(URI.create("/api/v1/seed-addresses/" + id))
                .entity(new Added(id))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a seed address")
    public void remove(@PathParam("id") UUID id) {
        seeds.remove(id);
    }
}
