package org.groundswell.campaign.workspace.launching;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.launch.LaunchCalls;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The fifth step. A launch asks for the number of people to be typed, so that nobody launches unawares of how many they are. */
@Path("/campaigns/{id}/plan/check")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class CheckPages {

    private static final String COUNT = "count";

    private final CurrentPerson person;
    private final CheckAnswers answers;
    private final LaunchCalls launchCalls;
    private final Frames frames;

    CheckPages(CurrentPerson person, CheckAnswers answers, LaunchCalls launchCalls, Frames frames) {
        this.person = person;
        this.answers = answers;
        this.launchCalls = launchCalls;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response check(UUID id) {
        return page(200, id, Form.empty(), answers.readiness(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response launch(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Readiness readiness = answers.readiness(id);
        if (!readiness.isReady()) {
            form.refuse("", "Something still blocks the launch. Nothing was launched.");
            return page(409, id, form, readiness);
        }
        refuseAnotherNumber(form, readiness.asked().orElse(0L));
        if (form.hasErrors()) {
            return page(422, id, form, readiness);
        }
        try {
            launchCalls.launch(person, id, Optional.empty());
            return Response.seeOther(URI.create("/campaigns/%s/launch".formatted(id)))
                    .build();
        } catch (ProblemException refused) {
            form.refuse("", String.valueOf(refused.getMessage()));
            return page(refused.status(), id, form, answers.readiness(id));
        }
    }

    private static void refuseAnotherNumber(Form form, long asked) {
        OptionalInt typed = form.number(COUNT, Integer.MAX_VALUE);
        if (form.hasErrors()) {
            return;
        }
        String wanted = Numbers.count(asked);
        if (typed.isEmpty()) {
            form.refuse(COUNT, "Type the number of people who will be asked: %s".formatted(wanted));
        } else if (typed.getAsInt() != asked) {
            form.refuse(
                    COUNT,
                    "You typed %s, and %s people will be asked. Type that number if that is what you want"
                            .formatted(Numbers.count(typed.getAsInt()), wanted));
        }
    }

    private Response page(int status, UUID id, Form form, Readiness readiness) {
        return Html.page(status, Templates.check(frames.ofCampaign(id), answers.page(id, form, readiness)));
    }
}
