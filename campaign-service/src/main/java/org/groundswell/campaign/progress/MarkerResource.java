package org.groundswell.campaign.progress;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.campaign.rest.Created;
import org.groundswell.campaign.rest.Page;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/campaigns/{campaignId}/markers")
@Tag(name = "Status")
class MarkerResource {

    private final CurrentPerson person;
    private final Membership membership;
    private final Markers markers;

    MarkerResource(CurrentPerson person, Membership membership, Markers markers) {
        this.person = person;
        this.membership = membership;
        this.markers = markers;
    }

    /** @param name for people, for instance "Meeting of 3 December" */
    record NewMarker(@NotBlank @Size(max = 200) String name) {}

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the moments whose counts are frozen, the newest first")
    public Page<MarkerView> list(UUID campaignId) {
        membership.require(person, campaignId);
        return new Page<>(markers.of(campaignId), Optional.empty());
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Freeze the counts as they are now, for instance as a meeting begins")
    public RestResponse<MarkerView> mark(UUID campaignId, @NotNull @Valid NewMarker marker) {
        membership.require(person, campaignId);
        MarkerView made = markers.freeze(person, campaignId, marker.name().strip());
        return Created.in("/api/v1/campaigns/%s/markers".formatted(campaignId), made.id(), made);
    }
}
