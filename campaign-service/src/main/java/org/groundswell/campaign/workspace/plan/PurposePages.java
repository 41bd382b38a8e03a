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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.CampaignDetails;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.EditCampaign;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.payers.ContractForm;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The first step of a campaign that is planned already. */
@Path("/campaigns/{id}/plan/purpose")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class PurposePages {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final EditCampaign editCampaign;
    private final PurposeForm purpose;
    private final PurposeChoices choices;
    private final PlanHeads heads;
    private final Frames frames;

    PurposePages(
            CurrentPerson person,
            Campaigns campaigns,
            EditCampaign editCampaign,
            PurposeForm purpose,
            PurposeChoices choices,
            PlanHeads heads,
            Frames frames) {
        this.person = person;
        this.campaigns = campaigns;
        this.editCampaign = editCampaign;
        this.purpose = purpose;
        this.choices = choices;
        this.heads = heads;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response form(UUID id) {
        return page(200, id, purpose.of(campaigns.visibleTo(person, id)), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        if (choices.isAdding(form)) {
            choices.addContract(form, campaign.payerId());
            return page(form.hasErrors() ? 422 : 200, id, form, form.hasErrors());
        }
        CampaignDetails details = purpose.details(form, campaign.payerId());
        choices.refuseWhatIsNotAdded(form);
        if (form.hasErrors()) {
            return page(422, id, form, PurposeChoices.hasMistakeInContract(form));
        }
        try {
            editCampaign.edit(person, id, details);
            return Notices.seeOther(PlanStep.AUDIENCES.of(id), "saved");
        } catch (StaleEdit stale) {
            Form theirs = purpose.of(campaigns.visibleTo(person, id));
            List<Choice> contracts = choices.contractsOf(campaign.payerId(), campaign.payerName()).stream()
                    .flatMap(of -> of.contracts().stream())
                    .toList();
            return page(409, id, form.stale(theirs, PurposeForm.comparison(contracts)), false);
        } catch (ProblemException refused) {
            form.refuse(refused, PurposeChoices.FIELDS);
            return page(refused.status(), id, form, false);
        }
    }

    private Response page(int status, UUID id, Form form, boolean adding) {
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        return Html.page(
                status,
                Templates.purpose(
                        frames.ofCampaign(id),
                        new PurposePage(
                                heads.of(id, PlanStep.PURPOSE),
                                form,
                                PlanStep.PURPOSE.of(id),
                                choices.contractsOf(campaign.payerId(), campaign.payerName()),
                                List.of(),
                                ContractForm.linesOfBusiness(),
                                adding)));
    }
}
