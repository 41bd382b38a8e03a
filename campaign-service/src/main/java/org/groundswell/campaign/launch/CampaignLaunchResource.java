package org.groundswell.campaign.launch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/api/v1/campaigns")
@Tag(name = "Launch")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
class CampaignLaunchResource {

    private final CurrentPerson person;
    private final LaunchCommands commands;
    private final LaunchCalls launchCalls;
    private final CheckReadiness checkReadiness;

    CampaignLaunchResource(
            CurrentPerson person, LaunchCommands commands, LaunchCalls launchCalls, CheckReadiness checkReadiness) {
        this.person = person;
        this.commands = commands;
        this.launchCalls = launchCalls;
        this.checkReadiness = checkReadiness;
    }

    @GET
    @Path("{id}/launch")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER})
    @Operation(summary = "Get what became of the campaign's launches")
    public LaunchStatus get(UUID id) {
        return commands.status(commands.campaign(person, id));
    }

    @GET
    @Path("{id}/launch-check")
    @Operation(summary = "Say what still blocks a launch of all drafts, and how many people it would ask")
    public LaunchReadiness check(UUID id) {
        return checkReadiness.check(person, id);
    }

    @POST
    @Path("{id}/launch")
    @ResponseStatus(202)
    @Operation(summary = "Launch the calls to action that are given, or all drafts; until the release it can be undone")
    @APIResponseSchema(value = LaunchStatus.class, responseCode = "202")
    public LaunchStatus launch(UUID id, @Valid @Nullable LaunchRequest request) {
        Optional<List<UUID>> chosen = request == null ? Optional.empty() : request.callsToAction();
        return commands.status(id, launchCalls.launch(person, id, chosen));
    }

    @POST
    @Path("{id}/undo-launch")
    @Operation(summary = "Take back what is launched and not released")
    public LaunchStatus undo(UUID id) {
        return commands.undo(commands.campaign(person, id));
    }

    @POST
    @Path("{id}/pause")
    @Operation(summary = "Hold back everything that has not gone out; launches that are not released are taken back")
    public LaunchStatus pause(UUID id) {
        return commands.pause(commands.campaign(person, id));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Go on with everything that is paused")
    public LaunchStatus resume(UUID id) {
        return commands.resume(commands.campaign(person, id));
    }

    @POST
    @Path("{id}/stand-down")
    @ResponseStatus(202)
    @Operation(summary = "Call the campaign off: nothing more goes out, for good")
    @APIResponseSchema(value = LaunchStatus.class, responseCode = "202")
    public LaunchStatus standDown(UUID id, @Valid @Nullable StandDownRequest request) {
        return commands.standDown(commands.campaign(person, id), StandDownRequest.reasonOf(request));
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "End a campaign that came to its end")
    public LaunchStatus close(UUID id) {
        return commands.close(commands.campaign(person, id));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Give up a campaign that was never launched")
    public LaunchStatus cancel(UUID id) {
        return commands.cancel(commands.campaign(person, id));
    }

    /** @param callsToAction absent: all drafts */
    record LaunchRequest(Optional<@Size(min = 1, max = 100) List<@NotNull UUID>> callsToAction) {}
}
