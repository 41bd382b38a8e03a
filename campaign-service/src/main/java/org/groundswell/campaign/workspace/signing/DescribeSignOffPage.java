package org.groundswell.campaign.workspace.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.campaign.signoff.Matter;
import org.groundswell.campaign.signoff.SignOffView;
import org.groundswell.campaign.signoff.SignOffView.MatterView;
import org.groundswell.campaign.signoff.SignOffView.SeatView;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.time.OrganisationZone;

/** Words and colours for a sign-off. */
@ApplicationScoped
class DescribeSignOffPage {

    private final OrganisationZone zone;
    private final Clock clock;

    DescribeSignOffPage(OrganisationZone zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    static String sentence(SignOffView view) {
        if (!view.required()) {
            return "Nobody has to sign before a launch.";
        }
        if (view.complete()) {
            return view.seats().stream().allMatch(seat -> seat.matters().isEmpty())
                    ? "There is nothing to sign now: no call to action waits to be launched."
                    : "Everybody who has to sign has signed.";
        }
        long open = view.seats().stream()
                .filter(seat -> seat.state() != SignOffView.State.SIGNED)
                .count();
        return open == 1 ? "One signature is missing." : "%d signatures are missing.".formatted(open);
    }

    SignOffPage.SeatRow row(SeatView seat) {
        boolean nothing = seat.matters().isEmpty();
        return new SignOffPage.SeatRow(
                seat.id(),
                seat.name(),
                seat.holder(),
                seat.signs().stream().map(Matter::words).collect(Collectors.joining(", ")),
                nothing ? "Nothing to sign" : SignOffWords.of(seat.state()),
                nothing ? "" : SignOffWords.pill(seat.state()),
                seat.waitingSince().map(this::waiting).orElse(""),
                items(seat),
                seat.maySign(),
                seat.whyNot());
    }

    private List<SignOffPage.Item> items(SeatView seat) {
        return seat.matters().stream()
                .map(matter -> new SignOffPage.Item(
                        title(matter.matter(), matter.callToAction()),
                        SignOffWords.of(matter.state()),
                        SignOffWords.pill(matter.state()),
                        detail(matter)))
                .toList();
    }

    static String title(Matter matter, String callToAction) {
        String words = matter.words();
        return "%s%s of “%s”".formatted(Character.toUpperCase(words.charAt(0)), words.substring(1), callToAction);
    }

    private String detail(MatterView matter) {
        String who = matter.decidedBy().orElse("");
        String day = matter.decidedAt().map(at -> Numbers.day(zone.dayOf(at))).orElse("");
        return switch (matter.state()) {
            case SIGNED -> "%s, %s".formatted(who, day);
            case CHANGED -> "Changed since %s decided on %s".formatted(who, day);
            case REFUSED -> "%s, %s: %s".formatted(who, day, matter.reason());
            case UNSIGNED -> "";
        };
    }

    private String waiting(Instant since) {
        LocalDate day = zone.dayOf(since);
        long days = ChronoUnit.DAYS.between(day, zone.dayOf(clock.instant()));
        return days <= 0 ? "since today" : days == 1 ? "for a day" : "for %d days".formatted(days);
    }
}
