package org.groundswell.campaign.workspace.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.PayerPeople;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;

/** Makes the form in which an answer is logged or corrected. */
@ApplicationScoped
class ShowLog {

    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final PayerPeople people;
    private final Frames frames;

    ShowLog(Campaigns campaigns, CallsToAction calls, PayerPeople people, Frames frames) {
        this.campaigns = campaigns;
        this.calls = calls;
        this.people = people;
        this.frames = frames;
    }

    Response log(int status, CampaignSummary campaign, Form form) {
        String list = "/campaigns/%s/responses".formatted(campaign.id());
        return page(
                status, campaign, form, "What %s answered".formatted(campaign.payerName()), list + "/new", list, false);
    }

    Response correction(int status, CampaignSummary campaign, UUID responseId, Form form) {
        String here = "/campaigns/%s/responses/%s".formatted(campaign.id(), responseId);
        return page(status, campaign, form, "Correct an answer", here + "/correct", here, true);
    }

    Form stale(CampaignSummary campaign, ResponseView theirs, Form typed) {
        return typed.stale(
                ResponseForm.of(theirs),
                ResponseForm.comparison(ResponseForm.subjects(campaigns.contractsOf(campaign.id())), calls(campaign)));
    }

    private List<Choice> calls(CampaignSummary campaign) {
        return calls.ofCampaign(campaign.id()).stream()
                .map(call -> Choice.of(call.id(), call.name()))
                .toList();
    }

    private Response page(
            int status,
            CampaignSummary campaign,
            Form form,
            String title,
            String action,
            String back,
            boolean correcting) {
        List<Choice> subjects = ResponseForm.subjects(campaigns.contractsOf(campaign.id()));
        return Html.page(
                status,
                Templates.log(
                        frames.ofCampaign(campaign.id()),
                        new LogPage(
                                campaign.id(),
                                campaign.payerName(),
                                title,
                                action,
                                back,
                                form,
                                subjects,
                                ResponseForm.kinds(),
                                ResponseForm.stances(),
                                ResponseForm.visibilities(),
                                calls(campaign),
                                people.names(campaign.payerId()),
                                correcting)));
    }
}
