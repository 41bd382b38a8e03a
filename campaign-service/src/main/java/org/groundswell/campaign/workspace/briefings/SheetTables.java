package org.groundswell.campaign.workspace.briefings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.campaign.briefings.BriefingContent;
import org.groundswell.campaign.briefings.BriefingContent.Affected;
import org.groundswell.campaign.briefings.BriefingContent.Line;
import org.groundswell.campaign.briefings.BriefingContent.WeekLine;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.briefings.Cells.Cell;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/** The tables of a briefing: each column is looked at as a whole, since its total stands above it. */
final class SheetTables {

    private static final int MOST_WEEKS = 16;

    private SheetTables() {}

    private record Named(String code, String name, Line line) {}

    static List<Sheet.Row> kinds(Cells cells, BriefingContent content) {
        return rows(
                cells,
                content.totals(),
                content.kinds().stream()
                        .map(kind -> new Named(kind.kind().code(), Words.of(kind.kind()), kind.numbers()))
                        .toList());
    }

    static List<Sheet.Row> markets(Cells cells, BriefingContent content) {
        return rows(
                cells,
                content.totals(),
                content.markets().stream()
                        .map(market -> new Named("", market.market(), market.numbers()))
                        .toList());
    }

    private static List<Sheet.Row> rows(Cells cells, Line totals, List<Named> named) {
        List<Cell> asked = column(cells, totals, named, Line::asked);
        List<Cell> reached = column(cells, totals, named, Line::reached);
        List<Cell> acted = column(cells, totals, named, Line::acted);
        List<Cell> confirmed = column(cells, totals, named, Line::confirmed);
        double most = 0;
        for (int i = 0; i < named.size(); i++) {
            most = Math.max(most, rate(asked.get(i), acted.get(i), named.get(i).line()));
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Line line = named.get(i).line();
            boolean told = asked.get(i).told() && acted.get(i).told();
            rows.add(new Sheet.Row(
                    named.get(i).code(),
                    named.get(i).name(),
                    asked.get(i).text(),
                    reached.get(i).text(),
                    acted.get(i).text(),
                    told ? Numbers.share(line.acted(), line.asked()) : "–",
                    confirmed.get(i).text(),
                    lives(cells, line),
                    most == 0 ? 0 : (int) Math.round(100 * rate(asked.get(i), acted.get(i), line) / most)));
        }
        return rows;
    }

    private static List<Cell> column(
            Cells cells, Line totals, List<Named> named, Function<Line, @Nullable Long> milestone) {
        List<@Nullable Long> parts = new ArrayList<>();
        named.forEach(row -> parts.add(milestone.apply(row.line())));
        return cells.parts(milestone.apply(totals), parts);
    }

    /** 0 for what is not told: the longest bar would give away a rate that stands nowhere. */
    private static double rate(Cell asked, Cell acted, Line line) {
        return line.asked() == 0 || !asked.told() || !acted.told() ? 0 : (double) line.acted() / line.asked();
    }

    /** Of few employers' lives one could tell which employers they are. */
    private static String lives(Cells cells, Line line) {
        if (line.livesAsked() == 0) {
            return "";
        }
        return cells.isHidden(line.asked()) || cells.isHidden(line.acted())
                ? "–"
                : "%s of %s".formatted(Numbers.count(line.livesActed()), Numbers.count(line.livesAsked()));
    }

    /** The lives that are counted here are those of the employers asked, or of those that acted. */
    static boolean isOfFewEmployers(Cells cells, BriefingContent content, Affected figure) {
        return content.kinds().stream()
                .filter(kind -> kind.kind() == StakeholderKind.EMPLOYER)
                .anyMatch(employers -> figure.tellsLivesAsked()
                                && cells.isHidden(employers.numbers().asked())
                        || figure.tellsLivesActed()
                                && cells.isHidden(employers.numbers().acted()));
    }

    static List<Sheet.Week> weeks(Cells cells, BriefingContent content) {
        List<WeekLine> all = content.weeks();
        int first = Math.max(0, all.size() - MOST_WEEKS);
        List<Cell> asked = weeks(cells, all, first, content.totals().asked(), WeekLine::asked);
        List<Cell> acted = weeks(cells, all, first, content.totals().acted(), WeekLine::acted);
        List<Cell> confirmed = weeks(cells, all, first, content.totals().confirmed(), WeekLine::confirmed);
        List<WeekLine> shown = all.subList(first, all.size());
        long most = shown.stream().mapToLong(WeekLine::acted).max().orElse(0);
        List<Sheet.Week> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            boolean drawn = most > 0 && acted.get(i).told();
            rows.add(new Sheet.Week(
                    Numbers.shortDay(shown.get(i).from()),
                    asked.get(i).text(),
                    acted.get(i).text(),
                    confirmed.get(i).text(),
                    drawn ? (int) Math.round(100.0 * shown.get(i).acted() / most) : 0));
        }
        return rows;
    }

    /** The weeks before those shown are a part too, as the total has them. */
    private static List<Cell> weeks(
            Cells cells, List<WeekLine> all, int first, long total, Function<WeekLine, Long> number) {
        long before = all.subList(0, first).stream().mapToLong(number::apply).sum();
        List<@Nullable Long> parts = Stream.concat(
                        Stream.of(before),
                        all.subList(first, all.size()).stream().map(number))
                .toList();
        return cells.parts(total, parts).subList(1, parts.size());
    }
}
