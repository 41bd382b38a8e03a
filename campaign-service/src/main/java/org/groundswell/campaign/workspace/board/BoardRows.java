package org.groundswell.campaign.workspace.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.campaign.health.CampaignHealth;
import org.groundswell.campaign.health.HealthView;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.progress.CampaignTotals;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.Answers;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** One campaign in the words and numbers of the board. */
@ApplicationScoped
class BoardRows {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final double WHOLE_BAR = 100;

    private final Campaigns campaigns;
    private final Answers answers;
    private final OrganisationZone zone;
    private final Clock clock;

    BoardRows(Campaigns campaigns, Answers answers, OrganisationZone zone, Clock clock) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.zone = zone;
        this.clock = clock;
    }

    String asOf() {
        return TIME.format(clock.instant().atZone(zone.zone()));
    }

    BoardPage.Row row(
            CurrentPerson person,
            CampaignSummary campaign,
            String owner,
            List<CampaignTotals.OfKind> counted,
            @Nullable HealthView said) {
        LocalDate today = zone.today();
        return new BoardPage.Row(
                campaign.id(),
                campaign.name(),
                campaign.payerName(),
                Words.of(campaign.state()),
                campaign.state().code(),
                said == null ? "" : Words.of(said.health()),
                said == null ? "" : said.health().code(),
                said == null ? "" : said.sentence(),
                said == null ? "" : age(zone.dayOf(said.setAt()), today),
                said == null || said.stale(),
                owner,
                counted.stream().map(BoardRows::audience).toList(),
                answers.of(campaign.id(), Optional.empty()).stream()
                        .filter(AnswerView::overdue)
                        .count(),
                ContractEnds.of(
                        campaigns.contractsOf(campaign.id()),
                        today,
                        campaign.state().isOver()),
                CampaignHealth.maySet(person, campaign) && !campaign.state().isOver());
    }

    static String age(LocalDate then, LocalDate today) {
        long days = ChronoUnit.DAYS.between(then, today);
        return days <= 0 ? "today" : days == 1 ? "yesterday" : Numbers.days(days) + " ago";
    }

    private static BoardPage.Audience audience(CampaignTotals.OfKind kind) {
        return new BoardPage.Audience(
                kind.kind().code(),
                Words.of(kind.kind()),
                Numbers.count(kind.asked()),
                Numbers.count(kind.acted()),
                Numbers.share(kind.acted(), kind.asked()),
                String.format(Locale.US, "%.1f", Math.min(WHOLE_BAR, WHOLE_BAR * kind.acted() / kind.asked())));
    }
}
