package org.groundswell.campaign.workspace.responses;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.responses.Attachments;
import org.groundswell.campaign.responses.RecordResponse;
import org.groundswell.campaign.responses.ResponseDetails;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.Upload;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Logging what the payer answered, with a file beside it. */
@Path("/campaigns/{id}/responses/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
class LogPages {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final RecordResponse recordResponse;
    private final Attachments attachments;
    private final SubmitOnce once;
    private final ShowLog show;
    private final OrganisationZone zone;

    LogPages(
            CurrentPerson person,
            Campaigns campaigns,
            RecordResponse recordResponse,
            Attachments attachments,
            SubmitOnce once,
            ShowLog show,
            OrganisationZone zone) {
        this.person = person;
        this.campaigns = campaigns;
        this.recordResponse = recordResponse;
        this.attachments = attachments;
        this.once = once;
        this.show = show;
        this.zone = zone;
    }

    @GET
    @Operation(hidden = true)
    public Response form(UUID id) {
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        List<Choice> subjects = ResponseForm.subjects(campaigns.contractsOf(id));
        return show.log(200, campaign, ResponseForm.fresh(zone.today(), subjects));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response log(UUID id, MultipartFormDataInput sent) {
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        Upload upload = new Upload(sent);
        Form form = upload.form();
        Optional<ResponseDetails> details = ResponseForm.read(form);
        if (details.isEmpty()) {
            return show.log(422, campaign, form);
        }
        try {
            String next = once.submit(form, () -> {
                ResponseView recorded = recordResponse.record(person, id, details.get());
                upload.file("attachment")
                        .ifPresent(file -> attachments.addToNew(person, recorded, file.name(), file.open()));
                return "/campaigns/%s/responses".formatted(id);
            });
            return Notices.seeOther(next, "answer-logged");
        } catch (ProblemException refused) {
            form.refuse(refused, ResponseForm.FIELDS);
            return show.log(refused.status(), campaign, form);
        }
    }
}
