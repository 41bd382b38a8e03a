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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.progress.CampaignStatus;
import org.groundswell.campaign.progress.Since;
import org.groundswell.campaign.refresh.StatusStreams;
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

    private final CurrentPerson person;
    private final CampaignStatus status;
    private final LiveParts liveParts;
    private final OpenPages openPages;
    private final StatusStreams streams;
    private final Frames frames;

    StatusPages(
            CurrentPerson person,
            CampaignStatus status,
            LiveParts liveParts,
            OpenPages openPages,
            StatusStreams streams,
            Frames frames) {
        this.person = person;
        this.status = status;
        this.liveParts = liveParts;
        this.openPages = openPages;
        this.streams = streams;
        this.frames = frames;
    }

    /** @param since a marker, or {@code none}; empty: the newest one */
    @GET
    @Operation(hidden = true)
    public Response status(String id, @QueryParam("since") @DefaultValue("") String since) {
        UUID campaignId = uuid(id);
        CampaignStatus.Shared shared = status.shared(person.claims(), campaignId, Since.parse(since));
        return Html.page(Templates.status(
                frames.ofCampaign(campaignId),
                new StatusFrame(
                        campaignId,
                        shared.status().campaign().name(),
                        liveParts.of(shared),
                        !person.roles().stream().allMatch(VIEWER::equals))));
    }

    /** What of it changes, for pages that are open already: the same for all who see the same. */
    @GET
    @Path("live")
    @Operation(hidden = true)
    public Response live(String id, @QueryParam("since") @DefaultValue("") String since) {
        return Html.fragment(liveParts.of(status.shared(person.claims(), uuid(id), Since.parse(since))));
    }

    /** The same, sent whenever it has changed: server-sent events named 'live'. */
    @GET
    @Path("live/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public void events(
            String id,
            @QueryParam("since") @DefaultValue("") String since,
            @Context SseEventSink sink,
            @Context Sse sse) {
        UUID campaignId = uuid(id);
        Since marker = Since.parse(since);
        status.shared(person.claims(), campaignId, marker);
        streams.open(person, campaignId, sink, sse, openPages.of(campaignId, marker, sse));
    }

    private static UUID uuid(String campaignId) {
        try {
            return UUID.fromString(campaignId);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("campaign", campaignId);
        }
    }
}
