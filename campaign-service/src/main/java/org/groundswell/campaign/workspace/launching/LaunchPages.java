package org.groundswell.campaign.workspace.launching;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.launch.LaunchCommands;
import org.groundswell.campaign.launch.RunConflict;
import org.groundswell.campaign.launch.RunScope;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.platform.security.CurrentPerson;

/** What became of the launches: to be taken back for a minute, to be paused, resumed, closed and called off afterwards. */
@Path("/campaigns/{id}/launch")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class LaunchPages {

    private final CurrentPerson person;
    private final LaunchCommands commands;
    private final DescribeLaunch describe;
    private final Frames frames;

    LaunchPages(CurrentPerson person, LaunchCommands commands, DescribeLaunch describe, Frames frames) {
        this.person = person;
        this.commands = commands;
        this.describe = describe;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(hidden = true)
    public Response launch(UUID id) {
        return page(200, id, "");
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response undo(UUID id) {
        try {
            commands.undo(campaign(id));
            return Notices.seeOther("/campaigns/%s/launch".formatted(id), "undone");
        } catch (RunConflict tooLate) {
            return page(
                    409,
                    id,
                    "It was too late to take the launch back. What has gone is below; pausing or calling off stops the"
                            + " rest.");
        }
    }

    @GET
    @Path("{what:pause|resume|close|stand-down|cancel}")
    @Operation(hidden = true)
    public Response ask(UUID id, String what) {
        return confirm(200, id, StopOrGo.of(what), Form.empty());
    }

    @POST
    @Path("{what:pause|resume|close|stand-down|cancel}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(UUID id, String what, MultivaluedMap<String, String> sent) {
        StopOrGo wanted = StopOrGo.of(what);
        Form form = Form.of(sent);
        form.typed("word", wanted.word());
        String reason = form.text("reason", 500);
        if (form.hasErrors()) {
            return confirm(422, id, wanted, form);
        }
        try {
            RunScope scope = campaign(id);
            switch (wanted) {
                case PAUSE -> commands.pause(scope);
                case RESUME -> commands.resume(scope);
                case CLOSE -> commands.close(scope);
                case STAND_DOWN -> commands.standDown(scope, reason);
                case CANCEL -> commands.cancel(scope);
            }
            return Notices.seeOther("/campaigns/%s/launch".formatted(id), wanted.notice());
        } catch (RunConflict refused) {
            return page(refused.status(), id, String.valueOf(refused.getMessage()));
        }
    }

    private RunScope campaign(UUID id) {
        return commands.campaign(person, id);
    }

    private Response page(int status, UUID id, String problem) {
        return Html.page(status, Templates.launch(frames.ofCampaign(id), describe.page(id, problem)));
    }

    private Response confirm(int status, UUID id, StopOrGo wanted, Form form) {
        LaunchPage now = describe.page(id, "");
        return Html.page(
                status,
                Templates.confirm(
                        frames.ofCampaign(id),
                        new ConfirmPage(
                                id,
                                now.name(),
                                wanted.title(),
                                wanted.consequence(),
                                now.gone(),
                                wanted.word(),
                                wanted == StopOrGo.STAND_DOWN,
                                wanted.isEnd(),
                                wanted.title(),
                                "/campaigns/%s/launch/%s".formatted(id, wanted.path()),
                                form)));
    }
}
