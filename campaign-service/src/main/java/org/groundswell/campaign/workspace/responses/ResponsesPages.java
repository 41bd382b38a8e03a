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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.responses.AnswerDueDetails;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.Answers;
import org.groundswell.campaign.responses.AnswersDueVersions;
import org.groundswell.campaign.responses.AttachmentView;
import org.groundswell.campaign.responses.Attachments;
import org.groundswell.campaign.responses.ReadResponses;
import org.groundswell.campaign.responses.ResponseState;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.responses.SetAnswersDue;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.responses.ResponsesPage.DueRow;
import org.groundswell.campaign.workspace.responses.ResponsesPage.Row;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.Visibility;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** All that the payer answered in a campaign, and by when it owes an answer. */
@Path("/campaigns/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class ResponsesPages {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final ReadResponses read;
    private final Attachments attachments;
    private final Answers answers;
    private final AnswersDueVersions versions;
    private final SetAnswersDue setAnswersDue;
    private final Frames frames;

    ResponsesPages(
            CurrentPerson person,
            Campaigns campaigns,
            ReadResponses read,
            Attachments attachments,
            Answers answers,
            AnswersDueVersions versions,
            SetAnswersDue setAnswersDue,
            Frames frames) {
        this.person = person;
        this.campaigns = campaigns;
        this.read = read;
        this.attachments = attachments;
        this.answers = answers;
        this.versions = versions;
        this.setAnswersDue = setAnswersDue;
        this.frames = frames;
    }

    private record Pair(ContractView contract, LineOfBusiness line, Optional<AnswerView> due) {

        String field() {
            return "due-%s-%s".formatted(contract.id(), line.code());
        }

        String label() {
            return "%s, %s".formatted(Words.of(line), contract.name());
        }
    }

    @GET
    @Path("responses")
    @Operation(hidden = true)
    public Response responses(UUID id) {
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        long version = versions.of(id);
        List<Pair> pairs = pairs(id);
        return page(200, campaign, pairs, form(version, pairs));
    }

    @POST
    @Path("answers-due")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response due(UUID id, MultivaluedMap<String, String> sent) {
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        Form form = Form.of(sent);
        List<Pair> pairs = pairs(id);
        List<AnswerDueDetails> due = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!form.value(pair.field()).isBlank()) {
                Optional<LocalDate> askedOn = pair.due().flatMap(AnswerView::askedOn);
                form.day(pair.field(), "Give a day, or leave it empty where nothing is due")
                        .ifPresent(day -> due.add(new AnswerDueDetails(
                                pair.contract().id(), pair.line(), day, askedOn.filter(asked -> !asked.isAfter(day)))));
            }
        }
        if (form.hasErrors()) {
            return page(422, campaign, pairs, form);
        }
        try {
            setAnswersDue.set(person, id, due, Optional.of(form.version()));
        } catch (StaleEdit stale) {
            long version = versions.of(id);
            List<Pair> now = pairs(id);
            Comparison comparison = Comparison.empty();
            now.forEach(pair -> comparison.day(pair.field(), pair.label()));
            return page(409, campaign, now, form.stale(form(version, now), comparison));
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), campaign, pairs, form);
        }
        return Notices.seeOther("/campaigns/%s/responses".formatted(id), "saved");
    }

    /** @param version read before the pairs, so that a change in between is not overwritten */
    private static Form form(long version, List<Pair> pairs) {
        Form form = Form.empty().with("version", version);
        pairs.forEach(pair -> form.with(
                pair.field(), pair.due().map(due -> due.dueOn().toString()).orElse("")));
        return form;
    }

    /** Every line of business of every contract, in an order that stays. */
    private List<Pair> pairs(UUID campaignId) {
        List<AnswerView> due = answers.of(campaignId, Optional.empty());
        List<Pair> pairs = new ArrayList<>();
        campaigns.contractsOf(campaignId).stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(contract -> contract.linesOfBusiness()
                        .forEach(line -> pairs.add(new Pair(
                                contract,
                                line,
                                due.stream()
                                        .filter(answer -> answer.contractId().equals(contract.id())
                                                && answer.lineOfBusiness() == line)
                                        .findFirst()))));
        return pairs;
    }

    private Response page(int status, CampaignSummary campaign, List<Pair> pairs, Form dueForm) {
        List<ResponseView> all = read.visibleTo(person, campaign.id());
        Map<UUID, List<AttachmentView>> files =
                attachments.of(all.stream().map(ResponseView::id).toList());
        return Html.page(
                status,
                Templates.responses(
                        frames.ofCampaign(campaign.id()),
                        new ResponsesPage(
                                campaign.id(),
                                campaign.name(),
                                campaign.payerName(),
                                rows(all, files, true),
                                rows(all, files, false),
                                pairs.stream().map(ResponsesPages::due).toList(),
                                mayLog(person),
                                Everybody.WHO_PLAN.stream().anyMatch(person::has),
                                dueForm)));
    }

    static boolean mayLog(CurrentPerson person) {
        return person.has(ADMINISTRATOR) || person.has(CAMPAIGN_MANAGER) || person.has(CONTRIBUTOR);
    }

    private static List<Row> rows(List<ResponseView> all, Map<UUID, List<AttachmentView>> files, boolean observed) {
        return all.stream()
                .filter(response -> (response.state() == ResponseState.OBSERVED) == observed)
                .map(response -> row(
                        response, files.getOrDefault(response.id(), List.of()).size()))
                .toList();
    }

    private static Row row(ResponseView response, int files) {
        return new Row(
                response.id(),
                Numbers.day(response.receivedOn()),
                Words.of(response.kind()),
                Words.of(response.lineOfBusiness()),
                Words.of(response.stance()),
                response.stance().code(),
                response.person().orElse(""),
                response.summary().orElse(""),
                response.nextStep().orElse(""),
                response.visibility() == Visibility.TEAM ? "" : ResponseWords.of(response.visibility()),
                files,
                response.state() == ResponseState.DISMISSED);
    }

    private static DueRow due(Pair pair) {
        String field = pair.field();
        String line = Words.of(pair.line());
        String contract = pair.contract().name();
        if (pair.due().isEmpty()) {
            return new DueRow(field, line, contract, "", "");
        }
        AnswerView due = pair.due().get();
        if (due.answeredOn().isPresent()) {
            return new DueRow(
                    field,
                    line,
                    contract,
                    "answered " + Numbers.shortDay(due.answeredOn().get()),
                    "good");
        }
        return due.overdue()
                ? new DueRow(field, line, contract, Numbers.days(due.daysOverdue()) + " overdue", "bad")
                : new DueRow(field, line, contract, "waiting", "waiting");
    }
}
