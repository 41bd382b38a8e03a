package org.groundswell.campaign.workspace.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.CampaignMembers;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.signoff.CampaignSignOff;
import org.groundswell.campaign.signoff.Matter;
import org.groundswell.campaign.signoff.SignOffView;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.plan.OpenWording;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/** Gathers what the pages of a sign-off show. */
@ApplicationScoped
class MakeSignOffPages {

    private static final List<Choice> ROLES = List.of(
            Choice.of(Roles.APPROVER, "Any approver"),
            Choice.of(Roles.CAMPAIGN_MANAGER, "Any campaign manager"),
            Choice.of(Roles.ADMINISTRATOR, "Any administrator"));

    private final Campaigns campaigns;
    private final CampaignMembers members;
    private final CampaignSignOff signOff;
    private final OpenWording wording;
    private final DescribeSignOffPage describe;

    MakeSignOffPages(
            Campaigns campaigns,
            CampaignMembers members,
            CampaignSignOff signOff,
            OpenWording wording,
            DescribeSignOffPage describe) {
        this.wording = wording;
        this.campaigns = campaigns;
        this.members = members;
        this.signOff = signOff;
        this.describe = describe;
    }

    SignOffPage overview(CurrentPerson reader, UUID campaignId, Form form) {
        String campaign = campaigns.visibleTo(reader, campaignId).name();
        boolean mayName = Everybody.WHO_PLAN.stream().anyMatch(reader::has);
        String once = form.value(SubmitOnce.FIELD).isEmpty() ? SubmitOnce.token() : form.value(SubmitOnce.FIELD);
        try {
            SignOffView view = signOff.of(reader, campaignId);
            return new SignOffPage(
                    campaignId,
                    campaign,
                    DescribeSignOffPage.sentence(view),
                    "",
                    view.complete(),
                    view.missing(),
                    view.seats().stream().map(describe::row).toList(),
                    wording.ofDrafts(campaignId),
                    mayName,
                    holders(reader, campaignId),
                    Choice.all(Matter.class, MakeSignOffPages::label),
                    once);
        } catch (ProblemException unknown) {
            if (unknown.status() != 503) {
                throw unknown;
            }
            return new SignOffPage(
                    campaignId,
                    campaign,
                    "",
                    "What is to be signed can't be shown now: the directory of stakeholders does not answer. Try again in a minute.",
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    once);
        }
    }

    SeatPage seat(CurrentPerson reader, UUID campaignId, UUID seatId) {
        SignOffView view = signOff.of(reader, campaignId);
        SignOffView.SeatView seat = view.seats().stream()
                .filter(candidate -> candidate.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("seat", seatId));
        List<SeatPage.Text> texts = signOff.differences(reader, campaignId, seatId).stream()
                .map(difference -> SeatPage.of(
                        difference, DescribeSignOffPage.title(difference.matter(), difference.callToAction())))
                .toList();
        return new SeatPage(
                campaignId,
                campaigns.get(campaignId).name(),
                describe.row(seat),
                seat.contentSha256(),
                texts,
                Everybody.WHO_PLAN.stream().anyMatch(reader::has));
    }

    private List<Choice> holders(CurrentPerson reader, UUID campaignId) {
        Stream<Choice> people =
                members.of(reader, campaignId).stream().map(member -> Choice.of(member.personId(), member.name()));
        return Stream.concat(people, ROLES.stream()).toList();
    }

    private static String label(Matter matter) {
        return switch (matter) {
            case LETTERS -> "Letters";
            case CALL_TO_ACTION -> "Plan: what is asked of whom, by when";
            case AUDIENCE -> "Rules by which the audience is chosen";
        };
    }
}
