package org.groundswell.campaign.workspace.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.health.CampaignHealth;
import org.groundswell.campaign.health.Health;
import org.groundswell.campaign.health.HealthView;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.planning.CampaignSearch;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.PayerView;
import org.groundswell.campaign.progress.CampaignTotals;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
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

    private final CampaignSearch search;
    private final Campaigns campaigns;
    private final CampaignTotals totals;
    private final CampaignHealth health;
    private final People people;
    private final BoardRows rows;

    Board(
            CampaignSearch search,
            Campaigns campaigns,
            CampaignTotals totals,
            CampaignHealth health,
            People people,
            BoardRows rows) {
        this.search = search;
        this.campaigns = campaigns;
        this.totals = totals;
        this.health = health;
        this.people = people;
        this.rows = rows;
    }

    BoardPage seenBy(CurrentPerson person, BoardFilter filter, String importing) {
        List<UUID> found = find(person, filter);
        List<UUID> shown = found.subList(0, Math.min(MOST, found.size()));
        List<PayerView> payers = search.payers(person);
        return new BoardPage(
                groups(person, campaigns.all(shown), health.newest(shown)),
                form(filter),
                Choice.all(CampaignState.class, Words::of),
                payers.stream()
                        .map(payer -> Choice.of(payer.id(), payer.name()))
                        .toList(),
                Choice.all(Health.class, Words::of),
                filter.view.equals("columns"),
                filter.isAny(),
                found.size() > MOST ? Numbers.count(found.size()) : "",
                payers.isEmpty(),
                Everybody.WHO_PLAN.stream().anyMatch(person::has),
                importing,
                rows.asOf());
    }

    private List<UUID> find(CurrentPerson person, BoardFilter filter) {
        if (!filter.state.isEmpty() && filter.wantedState().isEmpty()) {
            return List.of();
        }
        List<UUID> found =
                search.ids(person, new CampaignSearch.Wanted(filter.find, filter.payer, filter.wantedState()));
        if (filter.health.isEmpty()) {
            return found;
        }
        Map<UUID, HealthView> said = health.newest(found);
        return found.stream()
                .filter(id ->
                        said.containsKey(id) && said.get(id).health().code().equals(filter.health))
                .toList();
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

    private static Form form(BoardFilter filter) {
        return Form.empty()
                .with("find", filter.find)
                .with("state", filter.state)
                .with("payer", filter.payer)
                .with("health", filter.health)
                .with("view", filter.view);
    }
}
