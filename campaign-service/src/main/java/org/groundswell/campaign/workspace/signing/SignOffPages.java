package org.groundswell.campaign.workspace.signing;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.signoff.CampaignSignOff;
import org.groundswell.campaign.signoff.SeatDetails;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The sign-off of a campaign, and each of its seats. */
@Path("/campaigns/{campaignId}/sign-off")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, APPROVER})
class SignOffPages {

    private final CurrentPerson person;
    private final CampaignSignOff signOff;
    private final MakeSignOffPages make;
    private final SubmitOnce submitOnce;
    private final Frames frames;

    SignOffPages(
            CurrentPerson person,
            CampaignSignOff signOff,
            MakeSignOffPages make,
            SubmitOnce submitOnce,
            Frames frames) {
        this.person = person;
        this.signOff = signOff;
        this.make = make;
        this.submitOnce = submitOnce;
        this.frames = frames;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(hidden = true)
    public Response show(UUID campaignId) {
        return overview(200, campaignId, Form.empty());
    }

    @POST
    @Path("seats")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response add(UUID campaignId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        SeatDetails details = SeatForm.read(form);
        if (form.hasErrors()) {
            return overview(400, campaignId, form);
        }
        try {
            String next = submitOnce.submit(form, () -> {
                signOff.addSeat(person, campaignId, details);
                return path(campaignId);
            });
            return Notices.seeOther(next, "added");
        } catch (ProblemException problem) {
            form.refuse(problem, Map.of());
            return overview(problem.status(), campaignId, form);
        }
    }

    @GET
    @Path("{seatId}")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response seat(UUID campaignId, UUID seatId) {
        return seat(200, campaignId, seatId, Form.empty());
    }

    @POST
    @Path("{seatId}/sign")
    @Operation(hidden = true)
    public Response sign(UUID campaignId, UUID seatId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return decided(
                campaignId, seatId, form, () -> signOff.sign(person, campaignId, seatId, form.line("contentSha256")));
    }

    @POST
    @Path("{seatId}/refuse")
    @Operation(hidden = true)
    public Response refuse(UUID campaignId, UUID seatId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String reason = form.text("reason", 1000);
        if (reason.isEmpty() && !form.hasErrors()) {
            form.refuse("reason", "Say why, so that somebody can change it");
        }
        if (form.hasErrors()) {
            return seat(400, campaignId, seatId, form);
        }
        return decided(
                campaignId,
                seatId,
                form,
                () -> signOff.refuse(person, campaignId, seatId, form.line("contentSha256"), reason));
    }

    @POST
    @Path("{seatId}/remove")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response remove(UUID campaignId, UUID seatId) {
        try {
            signOff.removeSeat(person, campaignId, seatId);
            return Notices.seeOther(path(campaignId), "removed");
        } catch (ProblemException problem) {
            Form form = Form.empty();
            form.refuse(problem, Map.of());
            return seat(problem.status(), campaignId, seatId, form);
        }
    }

    private Response decided(UUID campaignId, UUID seatId, Form form, Runnable decide) {
        try {
            decide.run();
            return Notices.seeOther(path(campaignId), "saved");
        } catch (ProblemException problem) {
            if (problem.status() == 404) {
                throw problem;
            }
            form.refuse(problem, Map.of());
            return seat(problem.status(), campaignId, seatId, form);
        }
    }

    private Response overview(int status, UUID campaignId, Form form) {
        return Html.page(
                status,
                Templates.signOff(frames.ofCampaign(campaignId), make.overview(person, campaignId, form), form));
    }

    private Response seat(int status, UUID campaignId, UUID seatId, Form form) {
        return Html.page(
                status, Templates.seat(frames.ofCampaign(campaignId), make.seat(person, campaignId, seatId), form));
    }

    private static String path(UUID campaignId) {
        return "/campaigns/%s/sign-off".formatted(campaignId);
    }
}
