package org.groundswell.campaign.workspace.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.campaign.progress.StatusView.DayStatus;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.Words;
import org.groundswell.contracts.StakeholderKind;

/**
 * People who acted, a column a week, stacked by audience: an SVG whose shapes are placed here, since the page allows no inline
 * style. The same numbers as a table go with it.
 *
 * @param columns the last {@value #MOST} weeks, the newest at the right
 * @param audiences those that occur, for the legend
 */
record WeekChart(int width, int height, int baseline, List<Column> columns, List<Audience> audiences, List<Grid> grid) {

    private static final int MOST = 16;
    private static final int HEIGHT = 220;
    private static final int TOP = 24;
    private static final int BASELINE = 188;
    private static final int LEFT = 48;
    private static final int WIDTH = 1_100;
    private static final int WIDEST_STEP = 160;
    private static final int WIDEST_BAR = 56;

    /** @param labelX where the middle of the column is */
    record Column(int labelX, int totalY, String week, String total, List<Bar> bars, List<String> numbers) {}

    record Bar(int x, int y, int width, int height, String audience) {}

    record Audience(String code, String name) {}

    record Grid(int y, String label) {}

    static Optional<WeekChart> of(List<DayStatus> days, LocalDate today) {
        var weeks = new ArrayList<>(Weeks.throughout(days, today).entrySet());
        if (days.stream().mapToLong(DayStatus::acted).sum() == 0) {
            return Optional.empty();
        }
        var shown = weeks.subList(Math.max(0, weeks.size() - MOST), weeks.size());
        List<StakeholderKind> kinds = Arrays.stream(StakeholderKind.values())
                .filter(kind -> days.stream().anyMatch(day -> day.kind() == kind))
                .toList();
        long top =
                shown.stream().mapToLong(week -> acted(week.getValue())).max().orElse(1);
        long scale = roundUp(Math.max(1, top));
        int step = Math.min(WIDEST_STEP, (WIDTH - LEFT) / shown.size());
        List<Column> columns = new ArrayList<>();
        for (Map.Entry<LocalDate, List<DayStatus>> week : shown) {
            columns.add(column(
                    LEFT + step * columns.size(), step, label(week.getKey(), today), week.getValue(), kinds, scale));
        }
        return Optional.of(new WeekChart(
                WIDTH,
                HEIGHT,
                BASELINE,
                columns,
                kinds.stream()
                        .map(kind -> new Audience(kind.code(), Words.of(kind)))
                        .toList(),
                List.of(new Grid(TOP, Numbers.count(scale)), new Grid((TOP + BASELINE) / 2, half(scale)))));
    }

    private static Column column(
            int left, int step, String label, List<DayStatus> days, List<StakeholderKind> kinds, long scale) {
        int wide = Math.min(WIDEST_BAR, step * 2 / 3);
        int x = left + (step - wide) / 2;
        int y = BASELINE;
        List<Bar> bars = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (StakeholderKind kind : kinds) {
            long acted = acted(days.stream().filter(day -> day.kind() == kind).toList());
            int height = (int) Math.round((double) (BASELINE - TOP) * acted / scale);
            numbers.add(Numbers.count(acted));
            if (height > 0) {
                y -= height;
                bars.add(new Bar(x, y, wide, height, kind.code()));
            }
        }
        long total = acted(days);
        return new Column(x + wide / 2, y - 6, label, Numbers.count(total), bars, numbers);
    }

    /** By its Monday; the week that is not over yet says so, since its column is not either. */
    private static String label(LocalDate monday, LocalDate today) {
        return monday.equals(Weeks.of(today)) ? "this week" : Numbers.shortDay(monday);
    }

    private static long acted(List<DayStatus> days) {
        return days.stream().mapToLong(DayStatus::acted).sum();
    }

    /** One digit with zeros: what people like to read at an axis. */
    private static long roundUp(long top) {
        for (long unit = 1; ; unit *= 10) {
            for (long step : new long[] {1, 2, 3, 4, 5, 6, 8}) {
                if (step * unit >= top) {
                    return step * unit;
                }
            }
        }
    }

    private static String half(long scale) {
        return scale % 2 == 0 ? Numbers.count(scale / 2) : "";
    }
}
