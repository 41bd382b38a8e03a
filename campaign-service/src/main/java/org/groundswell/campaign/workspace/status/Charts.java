package org.groundswell.campaign.workspace.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.campaign.progress.Counts;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.progress.StatusView.DayStatus;
import org.groundswell.campaign.progress.StatusView.KindStatus;
import org.groundswell.campaign.progress.StatusView.MarketStatus;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.status.ChartData.Series;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** The charts of a status page. They are drawn from the numbers that stand in their tables, and these from the page's one reading. */
@ApplicationScoped
class Charts {

    private static final int MOST_WEEKS = 26;
    private static final int MOST_MARKETS = 30;

    private final ObjectMapper json;
    private final OrganisationZone zone;

    Charts(ObjectMapper json, OrganisationZone zone) {
        this.json = json;
        this.zone = zone;
    }

    List<Chart> of(StatusView status, LocalDate today) {
        return Stream.of(weeks(status, today), way(status), markets(status))
                .flatMap(Optional::stream)
                .toList();
    }

    /** People who acted, a column a week, with what happened in it. */
    private Optional<Chart> weeks(StatusView status, LocalDate today) {
        if (status.perDay().stream().mapToLong(DayStatus::acted).sum() == 0) {
            return Optional.empty();
        }
        var all = new ArrayList<>(Weeks.throughout(status.perDay(), today).entrySet());
        List<Map.Entry<LocalDate, List<DayStatus>>> weeks =
                all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
        List<StakeholderKind> kinds = Arrays.stream(StakeholderKind.values())
                .filter(kind -> status.perDay().stream().anyMatch(day -> day.kind() == kind))
                .toList();
        List<LocalDate> mondays = weeks.stream().map(Map.Entry::getKey).toList();
        List<String> labels =
                mondays.stream().map(monday -> label(monday, today)).toList();
        List<ChartData.Event> events = WeekEvents.of(status, mondays, zone);
        List<Series> series = kinds.stream()
                .map(kind -> new Series(
                        kind.code(),
                        Words.of(kind),
                        weeks.stream()
                                .<Number>map(week -> acted(week.getValue(), kind))
                                .toList()))
                .toList();
        List<Chart.Row> rows = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            List<DayStatus> days = weeks.get(i).getValue();
            List<String> cells = new ArrayList<>();
            kinds.forEach(kind -> cells.add(Numbers.count(acted(days, kind))));
            cells.add(Numbers.count(days.stream().mapToLong(DayStatus::acted).sum()));
            cells.add(WeekEvents.in(i, events));
            rows.add(new Chart.Row(labels.get(i), cells));
        }
        List<String> heads = new ArrayList<>(List.of("Week from"));
        kinds.forEach(kind -> heads.add(Words.of(kind)));
        heads.addAll(List.of("All", "What happened"));
        String title = "Acted, week by week";
        return Optional.of(
                chart("weeks", title, new ChartData("weeks", title, labels, series, events, false), heads, rows));
    }

    /** Of those asked, how many came how far, by audience. */
    private Optional<Chart> way(StatusView status) {
        List<KindStatus> kinds = status.kinds().stream()
                .filter(kind -> kind.counts().asked() > 0)
                .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = List.of("Sent", "Reached", "Acted", "Confirmed");
        List<Function<Counts, @Nullable Long>> steps =
                List.of(Counts::sent, Counts::reached, Counts::acted, Counts::confirmed);
        List<Series> series = kinds.stream()
                .map(kind -> new Series(kind.kind().code(), Words.of(kind.kind()), shares(kind.counts(), steps)))
                .toList();
        List<Chart.Row> rows = kinds.stream()
                .map(kind -> new Chart.Row(Words.of(kind.kind()), way(kind.counts())))
                .toList();
        String title = "Of those asked, how many came how far";
        return Optional.of(chart(
                "way-chart",
                title,
                new ChartData("way", title, labels, series, List.of(), true),
                List.of("Audience", "Asked", "Sent", "Reached", "Acted", "Confirmed"),
                rows));
    }

    private static List<@Nullable Number> shares(Counts counts, List<Function<Counts, @Nullable Long>> steps) {
        List<@Nullable Number> shares = new ArrayList<>();
        steps.forEach(step -> {
            Long people = step.apply(counts);
            shares.add(people == null ? null : share(people, counts.asked()));
        });
        return shares;
    }

    private static List<String> way(Counts counts) {
        return List.of(
                Numbers.count(counts.asked()),
                Numbers.count(counts.sent()),
                Numbers.countOrUnknown(counts.reached()),
                Numbers.count(counts.acted()),
                Numbers.count(counts.confirmed()));
    }

    /** Of those asked in a market, how many acted and were confirmed. */
    private Optional<Chart> markets(StatusView status) {
        List<MarketStatus> markets = status.markets().stream()
                .filter(market -> market.counts().asked() > 0)
                .sorted((a, b) -> Long.compare(b.counts().asked(), a.counts().asked()))
                .limit(MOST_MARKETS)
                .toList();
        if (markets.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = List.of(
                series("acted", "Acted", markets, Counts::acted),
                series("confirmed", "Confirmed", markets, Counts::confirmed));
        List<Chart.Row> rows = markets.stream()
                .map(market -> new Chart.Row(
                        market.market(),
                        List.of(
                                Numbers.count(market.counts().asked()),
                                Numbers.count(market.counts().acted()),
                                Numbers.share(
                                        market.counts().acted(), market.counts().asked()),
                                Numbers.count(market.counts().confirmed()))))
                .toList();
        String title = "Of those asked, by market";
        return Optional.of(chart(
                "markets",
                title,
                new ChartData(
                        "markets",
                        title,
                        markets.stream().map(MarketStatus::market).toList(),
                        series,
                        List.of(),
                        true),
                List.of("Market", "Asked", "Acted", "of asked", "Confirmed"),
                rows));
    }

    private static Series series(String code, String name, List<MarketStatus> markets, Function<Counts, Long> part) {
        return new Series(
                code,
                name,
                markets.stream()
                        .<Number>map(market -> share(
                                part.apply(market.counts()), market.counts().asked()))
                        .toList());
    }

    private Chart chart(String id, String title, ChartData data, List<String> heads, List<Chart.Row> rows) {
        try {
            return new Chart(id, title, json.writeValueAsString(data), heads, rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and words are always JSON", e);
        }
    }

    private static long acted(List<DayStatus> days, StakeholderKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .mapToLong(DayStatus::acted)
                .sum();
    }

    /** Per cent, with a tenth. */
    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(1_000.0 * part / whole) / 10.0;
    }

    /** By its Monday; the week that is not over yet says so, since its column is not either. */
    private static String label(LocalDate monday, LocalDate today) {
        return monday.equals(Weeks.of(today)) ? "this week" : Numbers.shortDay(monday);
    }
}
