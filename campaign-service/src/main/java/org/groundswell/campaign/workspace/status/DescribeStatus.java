package org.groundswell.campaign.workspace.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.campaign.progress.Counts;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.ResponseState;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.status.StatusPage.AnswerRow;
import org.groundswell.campaign.workspace.status.StatusPage.Fact;
import org.groundswell.campaign.workspace.status.StatusPage.MarkerChoice;
import org.groundswell.campaign.workspace.status.StatusPage.Milestone;
import org.groundswell.campaign.workspace.status.StatusPage.Reason;
import org.groundswell.campaign.workspace.status.StatusPage.Reasons;
import org.groundswell.campaign.workspace.status.StatusPage.ResponseRow;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Puts a status into the words and numbers of its page. */
@ApplicationScoped
class DescribeStatus {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);
    private static final int WHOLE_BAR = 1_000;

    private final Charts charts;
    private final OrganisationZone zone;

    DescribeStatus(Charts charts, OrganisationZone zone) {
        this.charts = charts;
        this.zone = zone;
    }

    /** The time in the organisation's zone. */
    String time(Instant moment) {
        return TIME.format(moment.atZone(zone.zone()));
    }

    /** @param asOf what stands where the time is said */
    StatusPage of(StatusView status, String asOf) {
        LocalDate today = zone.dayOf(status.asOf());
        Optional<Counts> added = status.sinceMarker().map(StatusView.SinceMarker::totals);
        return new StatusPage(
                status.campaign().id(),
                status.campaign().name(),
                status.campaign().payer(),
                Words.of(status.campaign().state()),
                status.campaign().state().code(),
                asOf,
                StatusSentence.of(status, today),
                milestones(status.totals(), added),
                choices(status),
                status.callsToAction().stream().map(CallTables::of).toList(),
                charts.of(status, today),
                status.answers().stream().map(DescribeStatus::answer).toList(),
                status.responses().stream().map(DescribeStatus::response).toList(),
                status.answers().stream().filter(AnswerView::overdue).count(),
                attention(status.campaign().id(), status.totals()),
                times(status.times()));
    }

    private static List<Milestone> milestones(Counts totals, Optional<Counts> added) {
        long asked = totals.asked();
        Long reached = totals.reached();
        return List.of(
                milestone("asked", "Asked", asked, asked, added.map(Counts::asked), ""),
                milestone("sent", "Sent", totals.sent(), asked, added.map(Counts::sent), ""),
                milestone("reached", "Reached", reached, asked, added.map(Counts::reached), reachedNote(totals)),
                milestone("acted", "Acted", totals.acted(), asked, added.map(Counts::acted), lives(totals)),
                milestone("confirmed", "Confirmed", totals.confirmed(), asked, added.map(Counts::confirmed), ""));
    }

    private static Milestone milestone(
            String code, String label, @Nullable Long people, long asked, Optional<Long> added, String note) {
        long number = people == null ? 0 : people;
        int bar = asked == 0 ? 0 : (int) Math.min(WHOLE_BAR, WHOLE_BAR * number / asked);
        String share = code.equals("asked") || people == null ? "" : Numbers.share(number, asked);
        return new Milestone(
                code,
                label,
                Numbers.countOrUnknown(people),
                share,
                bar,
                added.map(Numbers::change).orElse(""),
                note);
    }

    private static String reachedNote(Counts totals) {
        return totals.reached() == null || totals.reachKnowable() >= totals.asked()
                ? ""
                : "known of %s".formatted(Numbers.count(totals.reachKnowable()));
    }

    private static String lives(Counts totals) {
        long lives = totals.lives().acted();
        return lives == 0 ? "" : "employers among them cover %s lives".formatted(Numbers.count(lives));
    }

    private List<MarkerChoice> choices(StatusView status) {
        Optional<UUID> chosen = status.sinceMarker().map(since -> since.marker().id());
        return status.markers().stream()
                .map(marker -> new MarkerChoice(
                        marker.id(),
                        marker.name(),
                        Numbers.shortDay(zone.dayOf(marker.createdAt())),
                        chosen.equals(Optional.of(marker.id()))))
                .toList();
    }

    private static AnswerRow answer(AnswerView answer) {
        String standing;
        String code;
        if (answer.answeredOn().isPresent()) {
            standing = "answered " + Numbers.shortDay(answer.answeredOn().get());
            if (answer.timeToAnswerDays().isPresent()) {
                standing += ", after " + Numbers.days(answer.timeToAnswerDays().getAsLong());
            }
            code = "good";
        } else if (answer.overdue()) {
            standing = Numbers.days(answer.daysOverdue()) + " overdue";
            code = "bad";
        } else {
            standing = "waiting";
            code = "waiting";
        }
        return new AnswerRow(
                Words.of(answer.lineOfBusiness()), answer.contractName(), Numbers.day(answer.dueOn()), standing, code);
    }

    private static ResponseRow response(ResponseView response) {
        return new ResponseRow(
                response.id(),
                Numbers.day(response.receivedOn()),
                Words.of(response.kind()),
                Words.of(response.lineOfBusiness()),
                Words.of(response.stance()),
                response.stance().code(),
                response.person().orElse(""),
                response.summary().orElse(""),
                response.state() == ResponseState.OBSERVED);
    }

    private static List<Reasons> attention(UUID campaignId, Counts totals) {
        return List.of(
                reasons("Left out", "matched the audience, and were not asked", totals.leftOut(), Words::leftOut),
                reasons(
                        "Undeliverable",
                        "nothing has got through to them so far",
                        totals.undeliverable(),
                        Words::undeliverable),
                reasons("Closed", "will not be written to again", totals.closed(), Words::closed),
                new Reasons(
                        "In doubt",
                        Numbers.count(totals.inDoubt()),
                        "nobody knows whether it went; never sent again by itself",
                        List.of(),
                        totals.inDoubt() == 0 ? "" : "/campaigns/%s/in-doubt".formatted(campaignId)));
    }

    private static Reasons reasons(
            String title, String explanation, Map<String, Long> counts, Function<String, String> words) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Reason> reasons = new ArrayList<>();
        counts.forEach((code, number) -> reasons.add(new Reason(words.apply(code), Numbers.count(number))));
        return new Reasons(title, Numbers.count(total), explanation, reasons, "");
    }

    private List<Fact> times(StatusView.Times times) {
        List<Fact> facts = new ArrayList<>();
        times.launchedAt().ifPresent(at -> facts.add(new Fact("Launched", Numbers.day(zone.dayOf(at)))));
        times.firstOutreachAfter()
                .ifPresent(after -> facts.add(new Fact("First letter or call after", duration(after))));
        times.firstResponseAfterDays()
                .ifPresent(days -> facts.add(new Fact("First answer of the payer after", Numbers.days(days))));
        return facts;
    }

    private static String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return Numbers.days(duration.toDays());
        }
        return duration.toHours() > 0
                ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
                : Math.max(0, duration.toMinutes()) + " min";
    }
}
