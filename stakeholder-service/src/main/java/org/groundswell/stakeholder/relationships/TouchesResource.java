package org.groundswell.stakeholder.relationships;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.relationships.LogTouch.NewTouch;

/** What passed between us and one stakeholder. */
@Path("/api/v1/stakeholders/{id}/touches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "relationships")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR})
class TouchesResource {

    private final TouchHistory touches;
    private final LogTouch logTouch;
    private final CurrentPerson person;

    TouchesResource(TouchHistory touches, LogTouch logTouch, CurrentPerson person) {
        this.touches = touches;
        this.logTouch = logTouch;
        this.person = person;
    }

    record Touches(List<Touch> items) {}

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER})
    @Operation(summary = "Who was in touch with the stakeholder, the newest first")
    public Touches list(UUID id) {
        return new Touches(touches.of(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Log a call, a meeting, a note, and what the stakeholder promised")
    public Response log(UUID id, @NotNull @Valid NewTouch touch) {
        touch.campaignId()
                .filter(campaign -> !person.campaigns().sees(campaign))
                .ifPresent(campaign -> {
                    throw ProblemException.notFound("campaign", campaign);
                });
        Touch logged = logTouch.log(id, touch, person.name());
        return Response.created(URI.create("/api/v1/stakeholders/%s/touches/%s".formatted(id, logged.id())))
                .entity(logged)
                .build();
    }

    @POST
    @Path("/{touchId}/kept")
    @Operation(summary = "They did as they had promised")
    public Touch kept(UUID id, UUID touchId) {
        return logTouch.promiseKept(id, touchId);
    }
}
