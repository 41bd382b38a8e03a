package org.groundswell.campaign.workspace.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.groundswell.campaign.briefings.BriefingContent;
import org.groundswell.campaign.briefings.BriefingContent.Line;
import org.groundswell.campaign.briefings.BriefingContent.WeekLine;
import org.groundswell.campaign.briefings.BriefingView;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.Words;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Puts a briefing into words and numbers. */
@ApplicationScoped
class DescribeBriefing {

    private static final int MOST_WEEKS = 16;

    private final OrganisationZone zone;

    DescribeBriefing(OrganisationZone zone) {
        this.zone = zone;
    }

    /** For the campaign's members. */
    Sheet of(BriefingView briefing) {
        return sheet(briefing, new Cells(false));
    }

    /** For whoever has a link: no words that could name somebody, and no group so small that one could tell who is in it. */
    Sheet shared(BriefingView briefing) {
        return sheet(briefing, new Cells(true));
    }

    private Sheet sheet(BriefingView briefing, Cells cells) {
        BriefingContent content = briefing.content();
        Optional<BriefingContent> previous = briefing.previous();
        List<Sheet.Row> kinds = content.kinds().stream()
                .map(kind -> row(cells, kind.kind().code(), Words.of(kind.kind()), kind.numbers(), 1))
                .toList();
        return new Sheet(
                briefing.name().isEmpty() ? content.campaign() : briefing.name(),
                content.campaign(),
                content.payer(),
                Numbers.momentAndYear(content.asOf().atZone(zone.zone())),
                previous.map(before -> Numbers.shortDay(before.day())).orElse(""),
                sentence(cells, content, previous),
                figures(cells, content.totals(), previous.map(BriefingContent::totals)),
                kinds,
                markets(cells, content),
                weeks(cells, content.weeks()),
                content.answers().stream().map(DescribeBriefing::answer).toList(),
                content.responses().stream()
                        .map(response -> new Sheet.Response(
                                Numbers.day(response.day()),
                                Words.of(response.kind()),
                                Words.of(response.line()),
                                Words.of(response.stance()),
                                cells.shared() ? "" : response.summary()))
                        .toList(),
                content.affected().stream()
                        .map(figure ->
                                new Sheet.Affected(figure.label(), cells.count(figure.people()), figure.source()))
                        .toList(),
                content.totals().livesAsked() > 0);
    }

    private static String sentence(Cells cells, BriefingContent content, Optional<BriefingContent> previous) {
        Line totals = content.totals();
        if (totals.asked() == 0) {
            return "Nobody has been asked yet.";
        }
        String share =
                cells.isHidden(totals.acted()) ? "" : " (%s)".formatted(cells.share(totals.acted(), totals.asked()));
        String sentence =
                "By %s we had asked %s people to speak up towards %s. Of them, %s%s have written or called, %s are confirmed."
                        .formatted(
                                Numbers.shortDay(content.day()),
                                cells.count(totals.asked()),
                                content.payer(),
                                cells.count(totals.acted()),
                                share,
                                cells.count(totals.confirmed()));
        return previous.map(before -> sentence + since(cells, totals, before)).orElse(sentence);
    }

    private static String since(Cells cells, Line totals, BriefingContent before) {
        return " Since %s: %s more asked, %s more acted."
                .formatted(
                        Numbers.shortDay(before.day()),
                        cells.count(Math.max(0, totals.asked() - before.totals().asked())),
                        cells.count(Math.max(0, totals.acted() - before.totals().acted())));
    }

    private static List<Sheet.Figure> figures(Cells cells, Line now, Optional<Line> before) {
        return List.of(
                figure(cells, "asked", "Asked", now.asked(), now, before, Line::asked),
                figure(cells, "sent", "Sent", now.sent(), now, before, Line::sent),
                figure(cells, "reached", "Reached", now.reached(), now, before, DescribeBriefing::reached),
                figure(cells, "acted", "Acted", now.acted(), now, before, Line::acted),
                figure(cells, "confirmed", "Confirmed", now.confirmed(), now, before, Line::confirmed));
    }

    private static long reached(Line line) {
        return line.reached() == null ? 0 : line.reached();
    }

    private static Sheet.Figure figure(
            Cells cells,
            String code,
            String label,
            @Nullable Long number,
            Line now,
            Optional<Line> before,
            ToLongFunction<Line> part) {
        String change = number == null || cells.isHidden(number)
                ? ""
                : before.map(line -> Numbers.change(number - part.applyAsLong(line)))
                        .orElse("");
        return new Sheet.Figure(
                code,
                label,
                cells.countOrUnknown(number),
                number == null || code.equals("asked") ? "" : cells.share(number, now.asked()),
                change);
    }

    private static List<Sheet.Row> markets(Cells cells, BriefingContent content) {
        double most = content.markets().stream()
                .mapToDouble(market -> rate(market.numbers()))
                .max()
                .orElse(0);
        return content.markets().stream()
                .map(market -> row(
                        cells, "", market.market(), market.numbers(), most == 0 ? 0 : rate(market.numbers()) / most))
                .toList();
    }

    private static double rate(Line line) {
        return line.asked() == 0 ? 0 : (double) line.acted() / line.asked();
    }

    private static Sheet.Row row(Cells cells, String code, String name, Line line, double bar) {
        return new Sheet.Row(
                code,
                name,
                cells.count(line.asked()),
                cells.countOrUnknown(line.reached()),
                cells.count(line.acted()),
                cells.share(line.acted(), line.asked()),
                cells.count(line.confirmed()),
                lives(cells, line),
                cells.isHidden(line.acted()) ? 0 : (int) Math.round(100 * bar));
    }

    /** Of one employer's lives one could tell which employer it is. */
    private static String lives(Cells cells, Line line) {
        if (line.livesAsked() == 0) {
            return "";
        }
        return cells.isHidden(line.acted())
                ? "–"
                : "%s of %s".formatted(Numbers.count(line.livesActed()), Numbers.count(line.livesAsked()));
    }

    private static List<Sheet.Week> weeks(Cells cells, List<WeekLine> all) {
        List<WeekLine> weeks = all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
        long most = weeks.stream().mapToLong(WeekLine::acted).max().orElse(0);
        List<Sheet.Week> rows = new ArrayList<>();
        weeks.forEach(week -> rows.add(new Sheet.Week(
                Numbers.shortDay(week.from()),
                cells.count(week.asked()),
                cells.count(week.acted()),
                cells.count(week.confirmed()),
                most == 0 || cells.isHidden(week.acted()) ? 0 : (int) Math.round(100.0 * week.acted() / most))));
        return rows;
    }

    private static Sheet.Answer answer(BriefingContent.AnswerLine answer) {
        String line = Words.of(answer.line());
        String due = Numbers.day(answer.dueOn());
        Optional<LocalDate> answered = answer.answeredOn();
        if (answered.isPresent()) {
            return new Sheet.Answer(
                    line, answer.contract(), due, "answered " + Numbers.shortDay(answered.get()), "good");
        }
        return answer.daysOverdue() > 0
                ? new Sheet.Answer(line, answer.contract(), due, Numbers.days(answer.daysOverdue()) + " overdue", "bad")
                : new Sheet.Answer(line, answer.contract(), due, "waiting", "waiting");
    }
}
