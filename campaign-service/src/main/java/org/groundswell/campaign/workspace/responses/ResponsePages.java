package org.groundswell.campaign.workspace.responses;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.responses.Attachments;
import org.groundswell.campaign.responses.CorrectResponse;
import org.groundswell.campaign.responses.DecideOnResponse;
import org.groundswell.campaign.responses.ReadResponses;
import org.groundswell.campaign.responses.ResponseDetails;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.Upload;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** One answer: what it says, how it came to say it, and whether it counts. */
@Path("/campaigns/{id}/responses/{response}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
class ResponsePages {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final ReadResponses read;
    private final CorrectResponse correctResponse;
    private final DecideOnResponse decide;
    private final Attachments attachments;
    private final SubmitOnce once;
    private final ShowLog showLog;
    private final ShowResponse show;

    ResponsePages(
            CurrentPerson person,
            Campaigns campaigns,
            ReadResponses read,
            CorrectResponse correctResponse,
            DecideOnResponse decide,
            Attachments attachments,
            SubmitOnce once,
            ShowLog showLog,
            ShowResponse show) {
        this.person = person;
        this.campaigns = campaigns;
        this.read = read;
        this.correctResponse = correctResponse;
        this.decide = decide;
        this.attachments = attachments;
        this.once = once;
        this.showLog = showLog;
        this.show = show;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(hidden = true)
    public Response response(UUID id, UUID response) {
        return show.page(200, id, of(id, response), Form.empty());
    }

    @GET
    @Path("correct")
    @Operation(hidden = true)
    public Response correction(UUID id, UUID response) {
        return showLog.correction(200, campaigns.visibleTo(person, id), response, ResponseForm.of(of(id, response)));
    }

    @POST
    @Path("correct")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response correct(UUID id, UUID response, MultipartFormDataInput sent) {
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        of(id, response);
        Form form = new Upload(sent).form();
        Optional<ResponseDetails> details = ResponseForm.read(form);
        if (details.isEmpty()) {
            return showLog.correction(422, campaign, response, form);
        }
        try {
            correctResponse.correct(person, response, details.get());
            return Notices.seeOther(address(id, response), "saved");
        } catch (StaleEdit stale) {
            return showLog.correction(409, campaign, response, showLog.stale(campaign, of(id, response), form));
        } catch (ProblemException refused) {
            form.refuse(refused, ResponseForm.FIELDS);
            return showLog.correction(refused.status(), campaign, response, form);
        }
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(UUID id, UUID response, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return decided(
                id,
                response,
                form,
                "confirmed",
                () -> decide.confirm(
                        person, response, form.ids("contractId").stream().findFirst()));
    }

    @POST
    @Path("dismiss")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response dismiss(UUID id, UUID response, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return decided(
                id, response, form, "dismissed", () -> decide.dismiss(person, response, form.optional("dismissal")));
    }

    private Response decided(UUID id, UUID response, Form form, String notice, Runnable decision) {
        of(id, response);
        try {
            decision.run();
            return Notices.seeOther(address(id, response), notice);
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return show.page(refused.status(), id, of(id, response), form);
        }
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response attach(UUID id, UUID response, MultipartFormDataInput sent) {
        of(id, response);
        Upload upload = new Upload(sent);
        Form form = upload.form();
        Optional<Upload.File> file = upload.file("attachment");
        if (file.isEmpty()) {
            form.refuse("attachment", "Choose a file");
            return show.page(422, id, of(id, response), form);
        }
        try {
            String next = once.submit(form, () -> {
                attachments.add(person, response, file.get().name(), file.get().open());
                return address(id, response);
            });
            return Notices.seeOther(next, "added");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return show.page(refused.status(), id, of(id, response), form);
        }
    }

    @POST
    @Path("files/{file}/remove")
    @Operation(hidden = true)
    public Response remove(UUID id, UUID response, UUID file) {
        of(id, response);
        attachments.remove(person, file);
        return Notices.seeOther(address(id, response), "removed");
    }

    /** The address has to be right as a whole: a response of another campaign is not found under this one. */
    private ResponseView of(UUID campaignId, UUID responseId) {
        ResponseView response = read.get(person, responseId);
        if (!response.campaignId().equals(campaignId)) {
            throw ProblemException.notFound("answer", responseId);
        }
        return response;
    }

    private static String address(UUID campaignId, UUID responseId) {
        return "/campaigns/%s/responses/%s".formatted(campaignId, responseId);
    }
}
