package org.groundswell.campaign.workspace.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.responses.Attachments;
import org.groundswell.campaign.responses.ReadResponses;
import org.groundswell.campaign.responses.ResponseChange;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.responses.ResponsePage.Change;
import org.groundswell.campaign.workspace.responses.ResponsePage.Difference;
import org.groundswell.campaign.workspace.responses.ResponsePage.Fact;
import org.groundswell.campaign.workspace.responses.ResponsePage.FileRow;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.OrganisationZone;

/** Makes the page of one answer. */
@ApplicationScoped
class ShowResponse {

    private static final int KILO = 1024;

    private final CurrentPerson person;
    private final ReadResponses read;
    private final Attachments attachments;
    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final People people;
    private final OrganisationZone zone;
    private final Frames frames;

    ShowResponse(
            CurrentPerson person,
            ReadResponses read,
            Attachments attachments,
            Campaigns campaigns,
            CallsToAction calls,
            People people,
            OrganisationZone zone,
            Frames frames) {
        this.person = person;
        this.read = read;
        this.attachments = attachments;
        this.campaigns = campaigns;
        this.calls = calls;
        this.people = people;
        this.zone = zone;
        this.frames = frames;
    }

    /** @param form with mistakes where a decision or a file was refused */
    Response page(int status, UUID campaignId, ResponseView response, Form form) {
        Map<UUID, String> contracts = campaigns.contractsOf(campaignId).stream()
                .collect(Collectors.toMap(ContractView::id, ContractView::name));
        Map<UUID, String> callNames = calls.ofCampaign(campaignId).stream()
                .collect(Collectors.toMap(CallToActionSummary::id, CallToActionSummary::name));
        List<Fact> facts = ResponseWords.fields(response, contracts, callNames).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> new Fact(field.getKey(), field.getValue()))
                .toList();
        return Html.page(
                status,
                Templates.response(
                        frames.ofCampaign(campaignId),
                        new ResponsePage(
                                campaignId,
                                response.id(),
                                "%s, %s".formatted(Words.of(response.kind()), Words.of(response.lineOfBusiness())),
                                Words.of(response.stance()),
                                response.stance().code(),
                                response.state().code(),
                                response.integratorId().isPresent() ? "an integrator" : "",
                                facts,
                                response.summary().orElse(""),
                                files(response.id()),
                                viewerOnly() ? List.of() : history(response.id(), contracts, callNames),
                                contracts(response, contracts),
                                ResponsesPages.mayLog(person),
                                form)));
    }

    private boolean viewerOnly() {
        return person.roles().stream().allMatch(Roles.VIEWER::equals);
    }

    private static List<Choice> contracts(ResponseView response, Map<UUID, String> contracts) {
        return response.contractId().isPresent()
                ? List.of()
                : contracts.entrySet().stream()
                        .map(contract -> Choice.of(contract.getKey(), contract.getValue()))
                        .toList();
    }

    private List<FileRow> files(UUID responseId) {
        return attachments.of(List.of(responseId)).getOrDefault(responseId, List.of()).stream()
                .map(file -> new FileRow(file.id(), file.name(), size(file.size())))
                .toList();
    }

    private static String size(int bytes) {
        return bytes < KILO * KILO
                ? "%,d kB".formatted(Math.max(1, bytes / KILO))
                : String.format(Locale.US, "%.1f MB", (double) bytes / KILO / KILO);
    }

    /** The newest first, each with what differs from the one before it. */
    private List<Change> history(UUID responseId, Map<UUID, String> contracts, Map<UUID, String> callNames) {
        List<ResponseChange> changes = read.history(person, responseId);
        Map<UUID, String> names = people.names(changes.stream()
                .flatMap(change -> change.changedBy().stream())
                .distinct()
                .toList());
        List<Change> rows = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ResponseChange change = changes.get(i);
            rows.add(new Change(
                    Numbers.momentAndYear(change.changedAt().atZone(zone.zone())),
                    change.changedBy()
                            .map(id -> names.getOrDefault(id, "somebody"))
                            .orElse("an integrator"),
                    change.what().code(),
                    change.reason().orElse(""),
                    i + 1 < changes.size()
                            ? differences(changes.get(i + 1).response(), change.response(), contracts, callNames)
                            : List.of()));
        }
        return rows;
    }

    private static List<Difference> differences(
            ResponseView before, ResponseView after, Map<UUID, String> contracts, Map<UUID, String> calls) {
        Map<String, String> then = ResponseWords.fields(before, contracts, calls);
        then.put("What was said", before.summary().orElse(""));
        Map<String, String> now = ResponseWords.fields(after, contracts, calls);
        now.put("What was said", after.summary().orElse(""));
        return now.entrySet().stream()
                .filter(field -> !field.getValue().equals(then.get(field.getKey())))
                .map(field -> new Difference(field.getKey(), then.getOrDefault(field.getKey(), ""), field.getValue()))
                .toList();
    }
}
