package org.groundswell.campaign.workspace.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundswell.campaign.progress.StatusView.DayStatus;

/** Days added up to weeks, which begin on Monday. */
final class Weeks {

    private Weeks() {}

    static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** People who came to a milestone in a week. */
    record Sums(long asked, long acted, long confirmed) {
        static final Sums NONE = new Sums(0, 0, 0);

        Sums plus(DayStatus day) {
            return new Sums(asked + day.asked(), acted + day.acted(), confirmed + day.confirmed());
        }
    }

    /** From Monday to this day. */
    static Sums upTo(LocalDate last, Collection<DayStatus> days) {
        Sums sums = Sums.NONE;
        for (DayStatus day : days) {
            if (!day.day().isBefore(of(last)) && !day.day().isAfter(last)) {
                sums = sums.plus(day);
            }
        }
        return sums;
    }

    /** From the first week in which something happened to this one, without a gap. */
    static SortedMap<LocalDate, List<DayStatus>> throughout(List<DayStatus> days, LocalDate today) {
        SortedMap<LocalDate, List<DayStatus>> weeks = new TreeMap<>();
        if (!days.isEmpty()) {
            LocalDate last = of(today);
            for (LocalDate week = of(days.getFirst().day()); !week.isAfter(last); week = week.plusWeeks(1)) {
                LocalDate monday = week;
                weeks.put(
                        monday,
                        days.stream()
                                .filter(day -> of(day.day()).equals(monday))
                                .toList());
            }
        }
        return weeks;
    }
}
