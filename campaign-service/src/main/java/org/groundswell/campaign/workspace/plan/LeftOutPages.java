package org.groundswell.campaign.workspace.plan;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Who is left out of an audience for one reason, page by page: of a saved one by its address, of one that is typed by its form. */
@Path("/campaigns/{id}/plan/left-out")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
public class LeftOutPages {

    private final CurrentPerson person;
    private final CallsToAction calls;
    private final ListLeftOut listLeftOut;
    private final Frames frames;

    LeftOutPages(CurrentPerson person, CallsToAction calls, ListLeftOut listLeftOut, Frames frames) {
        this.person = person;
        this.calls = calls;
        this.listLeftOut = listLeftOut;
        this.frames = frames;
    }

    /** Where those are listed who are left out of a saved audience. */
    public static String of(CallToActionSummary call) {
        return "/campaigns/%s/plan/left-out/%s".formatted(call.campaignId(), call.id());
    }

    @GET
    @Path("{call}")
    @Operation(hidden = true)
    public Response ofSaved(
            UUID id,
            UUID call,
            @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("after") @DefaultValue("") String after) {
        CallToActionSummary found = calls.visibleTo(person, call);
        if (!found.campaignId().equals(id)) {
            throw ProblemException.notFound("audience of this campaign", call);
        }
        return page(id, listLeftOut.of(found, reason, after(Form.empty().with("after", after))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ofTyped(UUID id, MultivaluedMap<String, String> sent) {
        Form typed = Form.of(sent);
        return page(id, listLeftOut.of(id, typed, after(typed)));
    }

    private static Optional<UUID> after(Form form) {
        return form.ids("after").stream().findFirst();
    }

    private Response page(UUID id, LeftOutView view) {
        return Html.page(Templates.leftOut(frames.ofCampaign(id), view));
    }
}
