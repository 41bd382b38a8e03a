package org.groundswell.campaign.workspace.status;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.progress.CampaignStatus;
import org.groundswell.campaign.progress.LatestMarker;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Where one campaign stands. */
@Path("/campaigns/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class StatusPages {

    private static final String NO_MARKER = "none";

    private final CurrentPerson person;
    private final CampaignStatus status;
    private final LatestMarker latestMarker;
    private final LiveParts liveParts;
    private final Frames frames;

    StatusPages(
            CurrentPerson person,
            CampaignStatus status,
            LatestMarker latestMarker,
            LiveParts liveParts,
            Frames frames) {
        this.person = person;
        this.status = status;
        this.latestMarker = latestMarker;
        this.liveParts = liveParts;
        this.frames = frames;
    }

    /** @param since a marker, or {@code none}; empty: the newest one */
    @GET
    @Operation(hidden = true)
    public Response status(String id, @QueryParam("since") @DefaultValue("") String since) {
        UUID campaignId = uuid("campaign", id);
        CampaignStatus.Shared shared = status.shared(person, campaignId, marker(campaignId, since));
        String live = liveParts.of(shared);
        return Html.page(Templates.status(
                frames.ofCampaign(campaignId),
                new StatusFrame(
                        campaignId,
                        shared.status().campaign().name(),
                        live,
                        live.contains("data-chart="),
                        !person.roles().stream().allMatch(VIEWER::equals))));
    }

    /** What of it changes, for pages that are open already: the same for all who see the same. */
    @GET
    @Path("live")
    @Operation(hidden = true)
    public Response live(String id, @QueryParam("since") @DefaultValue("") String since) {
        UUID campaignId = uuid("campaign", id);
        return Html.fragment(liveParts.of(status.shared(person, campaignId, marker(campaignId, since))));
    }

    private Optional<UUID> marker(UUID campaignId, String since) {
        if (since.isEmpty()) {
            return latestMarker.of(campaignId);
        }
        return since.equals(NO_MARKER) ? Optional.empty() : Optional.of(uuid("marker", since));
    }

    private static UUID uuid(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound(what, text);
        }
    }
}
