package org.groundswell.campaign.workspace.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.health.CampaignHealth;
import org.groundswell.campaign.health.Health;
import org.groundswell.campaign.health.HealthView;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.progress.CampaignTotals;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.platform.security.CurrentPerson;

/** The campaigns that a person sees, as the address filters them, by state. */
@ApplicationScoped
class Board {

    private static final int MOST = 500;

    /** What needs somebody first. */
    private static final List<CampaignState> ORDER = List.of(
            CampaignState.LAUNCHING,
            CampaignState.RUNNING,
            CampaignState.PAUSED,
            CampaignState.STANDING_DOWN,
            CampaignState.DRAFT,
            CampaignState.CLOSED,
            CampaignState.CANCELLED);

    private final Campaigns campaigns;
    private final CampaignTotals totals;
    private final CampaignHealth health;
    private final People people;
    private final BoardRows rows;

    Board(Campaigns campaigns, CampaignTotals totals, CampaignHealth health, People people, BoardRows rows) {
        this.campaigns = campaigns;
        this.totals = totals;
        this.health = health;
        this.people = people;
        this.rows = rows;
    }

    BoardPage seenBy(CurrentPerson person, BoardFilter filter, String importing) {
        Page<CampaignSummary> page = campaigns.allVisibleTo(person, PageRequest.first(MOST));
        List<CampaignSummary> all = page.items();
        List<UUID> ids = all.stream().map(CampaignSummary::id).toList();
        Map<UUID, HealthView> said = health.newest(ids);
        List<CampaignSummary> shown = all.stream()
                .filter(campaign -> isWanted(campaign, said, filter))
                .toList();
        return new BoardPage(
                groups(person, shown, said),
                form(filter),
                states(all),
                payers(all),
                Choice.all(Health.class, Words::of),
                filter.view.equals("columns"),
                filter.isAny(),
                page.next().isPresent(),
                all.isEmpty(),
                Everybody.WHO_PLAN.stream().anyMatch(person::has),
                importing,
                rows.asOf());
    }

    private List<BoardPage.Group> groups(
            CurrentPerson person, List<CampaignSummary> shown, Map<UUID, HealthView> said) {
        List<UUID> ids = shown.stream().map(CampaignSummary::id).toList();
        Map<UUID, List<CampaignTotals.OfKind>> counted =
                totals.byKind(ids).stream().collect(Collectors.groupingBy(CampaignTotals.OfKind::campaignId));
        Map<UUID, String> owners = people.names(
                shown.stream().map(CampaignSummary::createdBy).distinct().toList());
        return ORDER.stream()
                .map(state -> new BoardPage.Group(
                        Words.of(state),
                        state.code(),
                        shown.stream()
                                .filter(campaign -> campaign.state() == state)
                                .map(campaign -> rows.row(
                                        person,
                                        campaign,
                                        owners.getOrDefault(campaign.createdBy(), ""),
                                        counted.getOrDefault(campaign.id(), List.of()),
                                        said.get(campaign.id())))
                                .toList()))
                .filter(group -> !group.campaigns().isEmpty())
                .toList();
    }

    private static boolean isWanted(CampaignSummary campaign, Map<UUID, HealthView> said, BoardFilter filter) {
        String find = filter.find.strip().toLowerCase(Locale.ROOT);
        HealthView view = said.get(campaign.id());
        return (find.isEmpty()
                        || campaign.name().toLowerCase(Locale.ROOT).contains(find)
                        || campaign.payerName().toLowerCase(Locale.ROOT).contains(find))
                && (filter.state.isEmpty() || campaign.state().code().equals(filter.state))
                && (filter.payer.isEmpty() || campaign.payerId().toString().equals(filter.payer))
                && (filter.health.isEmpty()
                        || (view != null && view.health().code().equals(filter.health)));
    }

    private static Form form(BoardFilter filter) {
        return Form.empty()
                .with("find", filter.find)
                .with("state", filter.state)
                .with("payer", filter.payer)
                .with("health", filter.health)
                .with("view", filter.view);
    }

    private static List<Choice> states(List<CampaignSummary> all) {
        return Arrays.stream(CampaignState.values())
                .filter(state -> all.stream().anyMatch(campaign -> campaign.state() == state))
                .map(state -> Choice.of(state.code(), Words.of(state)))
                .toList();
    }

    private static List<Choice> payers(List<CampaignSummary> all) {
        return all.stream()
                .map(campaign -> Choice.of(campaign.payerId(), campaign.payerName()))
                .distinct()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
