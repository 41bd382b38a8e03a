package org.groundswell.campaign.workspace.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.responses.ResponseState;
import org.groundswell.campaign.words.Words;
import org.groundswell.platform.time.OrganisationZone;

/** What happened in which week: the launch, the payer's answers that the reader sees, the meetings. */
final class WeekEvents {

    private WeekEvents() {}

    static List<ChartData.Event> of(StatusView status, List<LocalDate> mondays, OrganisationZone zone) {
        List<ChartData.Event> events = new ArrayList<>();
        status.times().launchedAt().ifPresent(at -> add(events, mondays, zone.dayOf(at), "Launch"));
        status.responses().stream()
                .filter(response -> response.state() == ResponseState.CONFIRMED)
                .forEach(response -> add(events, mondays, response.receivedOn(), Words.of(response.kind())));
        status.markers().forEach(marker -> add(events, mondays, zone.dayOf(marker.createdAt()), marker.name()));
        return events;
    }

    private static void add(List<ChartData.Event> events, List<LocalDate> mondays, LocalDate day, String words) {
        int at = mondays.indexOf(Weeks.of(day));
        if (at >= 0) {
            events.add(new ChartData.Event(at, words));
        }
    }

    static String in(int week, List<ChartData.Event> events) {
        return events.stream()
                .filter(event -> event.at() == week)
                .map(ChartData.Event::words)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
