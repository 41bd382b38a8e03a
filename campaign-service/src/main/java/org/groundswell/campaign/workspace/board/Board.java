package org.groundswell.campaign.workspace.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.progress.CampaignTotals;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.Answers;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.Words;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** The campaigns that a person sees, a row each. */
@ApplicationScoped
class Board {

    private static final int URGENT_DAYS = 30;
    private static final int SOON_DAYS = 90;

    private final Campaigns campaigns;
    private final CampaignTotals totals;
    private final Answers answers;
    private final OrganisationZone zone;

    Board(Campaigns campaigns, CampaignTotals totals, Answers answers, OrganisationZone zone) {
        this.campaigns = campaigns;
        this.totals = totals;
        this.answers = answers;
        this.zone = zone;
    }

    @Transactional
    BoardPage seenBy(CurrentPerson person, PageRequest wanted) {
        Page<CampaignSummary> page = campaigns.allVisibleTo(person, wanted);
        Map<UUID, CampaignTotals.Totals> counted =
                totals.of(page.items().stream().map(CampaignSummary::id).toList());
        List<BoardPage.Row> rows = page.items().stream()
                .map(campaign -> row(campaign, counted.getOrDefault(campaign.id(), CampaignTotals.Totals.NONE)))
                .toList();
        return new BoardPage(rows, page.next().map(after -> "/?after=" + after));
    }

    private BoardPage.Row row(CampaignSummary campaign, CampaignTotals.Totals counted) {
        LocalDate today = zone.today();
        Optional<ContractView> next = campaigns.contractsOf(campaign.id()).stream()
                .filter(contract -> !contract.expiresOn().isBefore(today))
                .min(Comparator.comparing(ContractView::expiresOn));
        long left = next.map(contract -> ChronoUnit.DAYS.between(today, contract.expiresOn()))
                .orElse(Long.MAX_VALUE);
        return new BoardPage.Row(
                campaign.id(),
                campaign.name(),
                campaign.payerName(),
                Words.of(campaign.state()),
                campaign.state().code(),
                Numbers.count(counted.asked()),
                Numbers.count(counted.acted()),
                Numbers.share(counted.acted(), counted.asked()),
                Numbers.count(counted.confirmed()),
                answers.of(campaign.id(), Optional.empty()).stream()
                        .filter(AnswerView::overdue)
                        .count(),
                next.map(contract -> "%s: %s".formatted(Numbers.days(left), contract.name()))
                        .orElse("none left"),
                left < URGENT_DAYS ? "bad" : left < SOON_DAYS ? "warn" : "");
    }
}
