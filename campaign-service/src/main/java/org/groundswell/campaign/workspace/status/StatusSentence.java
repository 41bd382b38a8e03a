package org.groundswell.campaign.workspace.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.ResponseState;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.contracts.LineOfBusiness;

/** Where a campaign stands, as somebody would say it in a meeting. */
final class StatusSentence {

    private static final int RECENT_DAYS = 14;

    private StatusSentence() {}

    static String of(StatusView status, LocalDate today) {
        return asked(status, today) + " " + acted(status, today) + " " + answered(status, today);
    }

    private static String asked(StatusView status, LocalDate today) {
        long all = status.totals().asked();
        if (all == 0) {
            return "Nobody has been asked yet.";
        }
        long now = Weeks.upTo(today, status.perDay()).asked();
        long before = Weeks.upTo(today.minusWeeks(1), status.perDay()).asked();
        if (now == 0) {
            return "We have asked %s in all, nobody this week.".formatted(people(all));
        }
        return "This week we asked %s%s.".formatted(people(now), comparison(now, before, today));
    }

    /** With as many days of the week before: on a Tuesday, five days would be fewer people every time. */
    private static String comparison(long now, long before, LocalDate today) {
        if (before == 0) {
            return "";
        }
        String then = today.getDayOfWeek() == DayOfWeek.SUNDAY
                ? "last week"
                : "by %s last week".formatted(today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US));
        long percent = Math.round(100.0 * (now - before) / before);
        return percent == 0
                ? ", as many as " + then
                : " (%s%% %s than %s)"
                        .formatted(Numbers.count(Math.abs(percent)), percent > 0 ? "more" : "fewer", then);
    }

    private static String acted(StatusView status, LocalDate today) {
        Weeks.Sums week = Weeks.upTo(today, status.perDay());
        if (week.acted() > 0) {
            return "%s wrote or called, %s of them confirmed."
                    .formatted(Numbers.count(week.acted()), Numbers.count(Math.min(week.confirmed(), week.acted())));
        }
        long acted = status.totals().acted();
        return acted == 0
                ? "Nobody has written or called yet."
                : "%s have written or called so far.".formatted(Numbers.count(acted));
    }

    private static String answered(StatusView status, LocalDate today) {
        List<String> parts = new ArrayList<>();
        latest(status, today)
                .forEach((line, response) ->
                        parts.add("%s on %s".formatted(lower(Words.of(response.kind())), inSentence(line))));
        for (AnswerView answer : status.answers()) {
            if (answer.overdue()) {
                parts.add("%s %s overdue"
                        .formatted(Words.of(answer.lineOfBusiness()), Numbers.days(answer.daysOverdue())));
            }
        }
        String payer = status.campaign().payer();
        return parts.isEmpty()
                ? "%s has not answered lately.".formatted(payer)
                : "%s: %s.".formatted(payer, String.join("; ", parts));
    }

    /** The newest response of each line of business, of the last two weeks. They come the newest first. */
    private static Map<LineOfBusiness, ResponseView> latest(StatusView status, LocalDate today) {
        Map<LineOfBusiness, ResponseView> latest = new LinkedHashMap<>();
        status.responses().stream()
                .filter(response -> response.state() == ResponseState.CONFIRMED)
                .filter(response -> response.receivedOn().isAfter(today.minusDays(RECENT_DAYS)))
                .forEach(response -> latest.putIfAbsent(response.lineOfBusiness(), response));
        return latest;
    }

    private static String people(long number) {
        return number == 1 ? "one person" : Numbers.count(number) + " people";
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.US);
    }

    /** Names of programmes keep their capitals. */
    private static String inSentence(LineOfBusiness line) {
        return switch (line) {
            case COMMERCIAL, MARKETPLACE, DUAL_ELIGIBLE, OTHER -> lower(Words.of(line));
            default -> Words.of(line);
        };
    }
}
