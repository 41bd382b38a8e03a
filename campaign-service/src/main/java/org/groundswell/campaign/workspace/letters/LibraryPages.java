package org.groundswell.campaign.workspace.letters;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;

/** The letters of all campaigns that a person sees. */
@Path("/letters")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class LibraryPages {

    private final Library library;
    private final Received received;
    private final Frames frames;

    LibraryPages(Library library, Received received, Frames frames) {
        this.library = library;
        this.received = received;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response all(
            @QueryParam("campaign") @DefaultValue("") String campaign,
            @QueryParam("find") @DefaultValue("") String find) {
        return Html.page(Templates.library(frames.current(), library.page(campaign, find)));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(UUID id) {
        return Html.page(Templates.letter(frames.current(), library.letter(id)));
    }

    @GET
    @Path("{id}/difference/{other}")
    @Operation(hidden = true)
    public Response difference(UUID id, UUID other) {
        return Html.page(Templates.difference(frames.current(), library.difference(id, other)));
    }

    /** What one stakeholder got. Not for viewers, who see counts alone. */
    @GET
    @Path("received")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
    @Operation(hidden = true)
    public Response received(@QueryParam("stakeholder") @DefaultValue("") String stakeholder) {
        return Html.page(Templates.received(frames.current(), received.by(stakeholder)));
    }

    @GET
    @Path("received/letter")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
    @Operation(hidden = true)
    public Response receivedLetter(@QueryParam("delivery") @NotNull UUID delivery) {
        return Html.page(Templates.receivedLetter(frames.current(), received.letter(delivery)));
    }

    /** The letter itself, as it went out, for a frame in which it can load and run nothing. */
    @GET
    @Path("received/html")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
    @Operation(hidden = true)
    public Response receivedHtml(@QueryParam("delivery") @NotNull UUID delivery) {
        return Html.foreign(received.html(delivery));
    }
}
