package org.groundswell.campaign.launch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/calls-to-action")
@Tag(name = "Launch")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
class CallToActionLaunchResource {

    private final CurrentPerson person;
    private final LaunchCommands commands;
    private final LaunchCalls launchCalls;
    private final TopUp topUp;

    CallToActionLaunchResource(CurrentPerson person, LaunchCommands commands, LaunchCalls launchCalls, TopUp topUp) {
        this.person = person;
        this.commands = commands;
        this.launchCalls = launchCalls;
        this.topUp = topUp;
    }

    @GET
    @Path("{id}/launch")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Get what became of the call to action's launch")
    public LaunchStatus get(UUID id) {
        return commands.status(commands.callToAction(person, id));
    }

    @POST
    @Path("{id}/launch")
    @ResponseStatus(202)
    @Operation(summary = "Launch the call to action; until the release it can be undone")
    @APIResponseSchema(value = LaunchStatus.class, responseCode = "202")
    public LaunchStatus launch(UUID id) {
        RunScope scope = commands.callToAction(person, id);
        return commands.status(
                scope.campaignId(), launchCalls.launch(person, scope.campaignId(), Optional.of(List.of(id))));
    }

    @POST
    @Path("{id}/undo-launch")
    @Operation(summary = "Take the launch back before its release")
    public LaunchStatus undo(UUID id) {
        return commands.undo(commands.callToAction(person, id));
    }

    @POST
    @Path("{id}/pause")
    @Operation(summary = "Hold back what has not gone out")
    public LaunchStatus pause(UUID id) {
        return commands.pause(commands.callToAction(person, id));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Go on after a pause")
    public LaunchStatus resume(UUID id) {
        return commands.resume(commands.callToAction(person, id));
    }

    @POST
    @Path("{id}/stand-down")
    @ResponseStatus(202)
    @Operation(summary = "Call the call to action off: nothing more goes out, for good")
    @APIResponseSchema(value = LaunchStatus.class, responseCode = "202")
    public LaunchStatus standDown(UUID id, @Valid @Nullable StandDownRequest request) {
        return commands.standDown(commands.callToAction(person, id), StandDownRequest.reasonOf(request));
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "End a call to action that came to its end")
    public LaunchStatus close(UUID id) {
        return commands.close(commands.callToAction(person, id));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Give up a draft")
    public LaunchStatus cancel(UUID id) {
        return commands.cancel(commands.callToAction(person, id));
    }

    @POST
    @Path("{id}/top-up")
    @ResponseStatus(202)
    @Operation(summary = "Ask those who match the audience newly")
    @APIResponseSchema(value = LaunchStatus.class, responseCode = "202")
    public LaunchStatus topUp(UUID id) {
        topUp.topUp(person, id);
        return commands.status(commands.callToAction(person, id));
    }
}
