package org.groundswell.stakeholder.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.imports.RememberedMappings.Remembered;

/** What is kept of earlier files, so that the next one of the same header need not be mapped again. */
@Path("/api/v1/imports/mappings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
@Tag(name = "imports")
class RememberedMappingsResource {

    private final RememberedMappings mappings;

    RememberedMappingsResource(RememberedMappings mappings) {
        this.mappings = mappings;
    }

    record Items(List<Remembered> items) {}

    @GET
    @Operation(summary = "The mappings that are kept by header, the last used first")
    public Items list() {
        return new Items(mappings.all());
    }

    @DELETE
    @Path("/{fingerprint}")
    @Operation(summary = "Forget a mapping: the next file of this header is mapped anew")
    public void forget(String fingerprint) {
        if (!mappings.forget(fingerprint)) {
            throw ProblemException.notFound("mapping", fingerprint);
        }
    }
}
