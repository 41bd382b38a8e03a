package org.groundswell.notification.deliveries.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.platform.security.Roles;

/** Counts of one call to action, straight from its rows. */
@Path("/api/v1/calls-to-action/{id}/delivery-counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.CAMPAIGN_MANAGER,
    Roles.CONTRIBUTOR,
    Roles.APPROVER,
    Roles.VIEWER,
    Roles.SERVICE
})
class DeliveryCountsResource {

    private final CountDeliveries count;

    DeliveryCountsResource(CountDeliveries count) {
        this.count = count;
    }

    @GET
    @Operation(summary = "Deliveries by state and channel, and people by milestone, counted from the rows")
    public DeliveryCounts get(UUID id) {
        return count.of(id);
    }
}
