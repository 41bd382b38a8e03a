package org.groundswell.campaign.workspace.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundswell.campaign.briefings.BriefingContent;
import org.groundswell.campaign.briefings.BriefingContent.Line;
import org.groundswell.campaign.briefings.BriefingView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Puts a briefing into words and numbers. */
@ApplicationScoped
class DescribeBriefing {

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
        return new Sheet(
                briefing.name().isEmpty() ? content.campaign() : briefing.name(),
                content.campaign(),
                content.payer(),
                Numbers.momentAndYear(content.asOf().atZone(zone.zone())),
                previous.map(before -> Numbers.shortDay(before.day())).orElse(""),
                sentence(cells, content, previous),
                figures(cells, content.totals(), previous.map(BriefingContent::totals)),
                SheetTables.kinds(cells, content),
                SheetTables.markets(cells, content),
                SheetTables.weeks(cells, content),
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
                        .filter(figure -> !SheetTables.isOfFewEmployers(cells, content, figure))
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
                        growth(cells, totals.asked(), before.totals().asked()),
                        growth(cells, totals.acted(), before.totals().acted()));
    }

    private static String growth(Cells cells, long now, long before) {
        if (cells.isHidden(now) || cells.isHidden(before)) {
            return "some";
        }
        return cells.count(Math.max(0, now - before));
    }

    private static List<Sheet.Figure> figures(Cells cells, Line now, Optional<Line> before) {
        return List.of(
                figure(cells, "asked", "Asked", now.asked(), now, before, Line::asked),
                figure(cells, "sent", "Sent", now.sent(), now, before, Line::sent),
                figure(cells, "reached", "Reached", now.reached(), now, before, Line::reached),
                figure(cells, "acted", "Acted", now.acted(), now, before, Line::acted),
                figure(cells, "confirmed", "Confirmed", now.confirmed(), now, before, Line::confirmed));
    }

    private static Sheet.Figure figure(
            Cells cells,
            String code,
            String label,
            @Nullable Long number,
            Line now,
            Optional<Line> before,
            Function<Line, @Nullable Long> part) {
        return new Sheet.Figure(
                code,
                label,
                cells.countOrUnknown(number),
                number == null || code.equals("asked") || cells.isHidden(number) || cells.isHidden(now.asked())
                        ? ""
                        : cells.share(number, now.asked()),
                number == null
                        ? ""
                        : before.map(line -> change(cells, number, part.apply(line), line))
                                .orElse(""));
    }

    /** What was unknown was not 0, unless nobody had been asked. */
    private static String change(Cells cells, long now, @Nullable Long before, Line line) {
        if (before == null && line.asked() > 0) {
            return "not known before";
        }
        long then = before == null ? 0 : before;
        return cells.isChangeHidden(now, then) ? "" : Numbers.change(now - then);
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
