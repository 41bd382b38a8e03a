package org.groundswell.campaign.workspace.plan;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leads to the first step that is not done. */
@Path("/campaigns/{id}/plan")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class PlanPages {

    private final PlanHeads heads;

    PlanPages(PlanHeads heads) {
        this.heads = heads;
    }

    @GET
    @Operation(hidden = true)
    public Response plan(UUID id) {
        return Response.seeOther(URI.create(heads.firstUndone(id).of(id))).build();
    }
}
