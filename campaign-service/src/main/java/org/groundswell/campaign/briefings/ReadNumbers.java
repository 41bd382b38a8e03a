package org.groundswell.campaign.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.campaign.briefings.BriefingContent.Affected;
import org.groundswell.campaign.briefings.BriefingContent.AnswerLine;
import org.groundswell.campaign.briefings.BriefingContent.KindLine;
import org.groundswell.campaign.briefings.BriefingContent.Line;
import org.groundswell.campaign.briefings.BriefingContent.MarketLine;
import org.groundswell.campaign.briefings.BriefingContent.ResponseLine;
import org.groundswell.campaign.briefings.BriefingContent.SegmentLine;
import org.groundswell.campaign.briefings.BriefingContent.WeekLine;
import org.groundswell.campaign.progress.CampaignStatus;
import org.groundswell.campaign.progress.Counts;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.responses.ResponseState;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.contracts.Visibility;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Reads what a briefing would say now: the numbers of the status page, with of the payer's answers only those for everybody. */
@ApplicationScoped
class ReadNumbers {

    private final CampaignStatus status;
    private final OrganisationZone zone;

    ReadNumbers(CampaignStatus status, OrganisationZone zone) {
        this.status = status;
        this.zone = zone;
    }

    BriefingContent now(CurrentPerson person, UUID campaignId, List<NewBriefing.Figure> figures) {
        StatusView now = status.visibleTo(person, campaignId, Optional.empty());
        return new BriefingContent(
                now.campaign().name(),
                now.campaign().payer(),
                now.campaign().state(),
                now.asOf(),
                zone.dayOf(now.asOf()),
                line(now.totals()),
                now.kinds().stream()
                        .map(kind -> new KindLine(kind.kind(), line(kind.counts())))
                        .toList(),
                now.markets().stream()
                        .sorted((a, b) ->
                                Long.compare(b.counts().asked(), a.counts().asked()))
                        .map(market -> new MarketLine(market.market(), line(market.counts())))
                        .toList(),
                segments(now),
                weeks(now),
                now.answers().stream()
                        .map(answer -> new AnswerLine(
                                answer.lineOfBusiness(),
                                answer.contractName(),
                                answer.dueOn(),
                                answer.answeredOn(),
                                answer.daysOverdue()))
                        .toList(),
                now.responses().stream()
                        .filter(response -> response.visibility() == Visibility.BRIEFING
                                && response.state() == ResponseState.CONFIRMED)
                        .map(ReadNumbers::response)
                        .toList(),
                affected(now.totals(), figures));
    }

    private static Line line(Counts counts) {
        return new Line(
                counts.asked(),
                counts.sent(),
                counts.reached(),
                counts.acted(),
                counts.confirmed(),
                counts.lives().asked(),
                counts.lives().acted());
    }

    private static List<SegmentLine> segments(StatusView now) {
        return now.callsToAction().stream()
                .flatMap(call -> call.segments().stream()
                        .map(segment ->
                                new SegmentLine(call.name(), segment.kind(), segment.market(), line(segment.counts()))))
                .toList();
    }

    private static List<WeekLine> weeks(StatusView now) {
        Map<LocalDate, WeekLine> weeks = new TreeMap<>();
        now.perDay().forEach(day -> {
            LocalDate monday = day.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.merge(
                    monday,
                    new WeekLine(monday, day.asked(), day.acted(), day.confirmed()),
                    (a, b) -> new WeekLine(
                            monday, a.asked() + b.asked(), a.acted() + b.acted(), a.confirmed() + b.confirmed()));
        });
        return List.copyOf(weeks.values());
    }

    private static ResponseLine response(ResponseView response) {
        return new ResponseLine(
                response.receivedOn(),
                response.kind(),
                response.lineOfBusiness(),
                response.stance(),
                response.summary().orElse(""));
    }

    private static List<Affected> affected(Counts totals, List<NewBriefing.Figure> figures) {
        List<Affected> affected = new ArrayList<>();
        if (totals.lives().asked() > 0) {
            affected.add(Affected.livesAsked(totals.lives().asked()));
        }
        if (totals.lives().acted() > 0) {
            affected.add(Affected.livesActed(totals.lives().acted()));
        }
        figures.forEach(figure -> affected.add(new Affected(
                figure.label().strip(), figure.people(), figure.source().strip())));
        return affected;
    }

    /** The figures that somebody gave, without those that are counted here. */
    static List<NewBriefing.Figure> given(BriefingContent content) {
        return content.affected().stream()
                .filter(figure -> !figure.wasCounted())
                .map(figure -> new NewBriefing.Figure(figure.label(), figure.people(), figure.source()))
                .toList();
    }
}
