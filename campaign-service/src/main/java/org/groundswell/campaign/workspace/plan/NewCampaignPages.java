package org.groundswell.campaign.workspace.plan;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.CampaignDetails;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.PlanCampaign;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.payers.ContractForm;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The first step of a campaign that is not there yet. */
@Path("/campaigns/new")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class NewCampaignPages {

    private static final UUID NO_PAYER = new UUID(0, 0);

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final PlanCampaign planCampaign;
    private final PurposeForm purpose;
    private final PurposeChoices choices;
    private final SubmitOnce once;
    private final PlanHeads heads;
    private final Frames frames;

    NewCampaignPages(
            CurrentPerson person,
            Campaigns campaigns,
            PlanCampaign planCampaign,
            PurposeForm purpose,
            PurposeChoices choices,
            SubmitOnce once,
            PlanHeads heads,
            Frames frames) {
        this.person = person;
        this.campaigns = campaigns;
        this.planCampaign = planCampaign;
        this.purpose = purpose;
        this.choices = choices;
        this.once = once;
        this.heads = heads;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response form() {
        Optional<CampaignSummary> known = campaigns.allVisibleTo(person, PageRequest.first(1)).items().stream()
                .findFirst();
        return page(200, purpose.fresh(known).with(SubmitOnce.FIELD, SubmitOnce.token()), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response plan(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        if (choices.isAdding(form)) {
            choices.addContract(form);
            return page(form.hasErrors() ? 422 : 200, form, form.hasErrors());
        }
        UUID payer = choices.payerOf(form).orElse(NO_PAYER);
        CampaignDetails details = purpose.details(form, payer);
        choices.refuseWhatIsNotAdded(form);
        if (form.hasErrors()) {
            return page(422, form, PurposeChoices.hasMistakeInContract(form));
        }
        try {
            return Notices.seeOther(
                    once.submit(
                            form,
                            () -> PlanStep.AUDIENCES.of(
                                    planCampaign.plan(person, details).id())),
                    "saved");
        } catch (ProblemException refused) {
            form.refuse(refused, PurposeChoices.FIELDS);
            return page(refused.status(), form, false);
        }
    }

    private Response page(int status, Form form, boolean adding) {
        var contracts = choices.allContracts();
        return Html.page(
                status,
                Templates.purpose(
                        frames.current(),
                        new PurposePage(
                                heads.beforeTheFirst(),
                                form,
                                "/campaigns/new",
                                contracts,
                                choices.payers(),
                                ContractForm.linesOfBusiness(),
                                adding || contracts.isEmpty())));
    }
}
