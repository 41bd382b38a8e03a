package org.groundswell.stakeholder.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.Roles;

/** Counts only: for everybody. */
@Path("/api/v1/stakeholders/values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.CAMPAIGN_MANAGER,
    Roles.CONTRIBUTOR,
    Roles.APPROVER,
    Roles.VIEWER,
    Roles.SERVICE
})
class DirectoryValuesResource {

    private final DirectoryValues values;

    DirectoryValuesResource(DirectoryValues values) {
        this.values = values;
    }

    @GET
    @Operation(summary = "The markets, languages, specialties and tags that there are, at most a minute old")
    public DirectoryValues.Values values() {
        return values.values();
    }
}
