package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.signoff.SignOffView.MatterView;
import org.groundswell.campaign.signoff.SignOffView.SeatView;
import org.groundswell.campaign.signoff.SignOffView.State;
import org.groundswell.platform.security.CurrentPerson;

/** Puts a standing into words and names. */
@ApplicationScoped
class DescribeSignOff {

    /** What is worse comes later. */
    private static final List<State> FROM_BEST = List.of(State.SIGNED, State.UNSIGNED, State.CHANGED, State.REFUSED);

    private final People people;
    private final Clock clock;

    DescribeSignOff(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<Standing.Missing> missing(Standing standing) {
        return standing.missing(names(standing));
    }

    SignOffView view(CurrentPerson reader, UUID campaignId, Standing standing) {
        Map<UUID, String> names = names(standing);
        List<String> missing =
                standing.missing(names).stream().map(Standing.Missing::sentence).toList();
        return new SignOffView(
                campaignId,
                clock.instant(),
                !standing.seats().isEmpty(),
                missing.isEmpty(),
                missing,
                standing.seats().stream()
                        .map(seat -> seat(reader, standing, seat, names))
                        .toList());
    }

    private static SeatView seat(CurrentPerson reader, Standing standing, Seat seat, Map<UUID, String> names) {
        List<MatterView> matters = standing.mattersOf(seat).stream()
                .map(matter -> matter(standing, seat, matter, names))
                .toList();
        String whyNot = MaySign.whyNot(reader, standing, seat).orElse("");
        Set<Matter> signs = EnumSet.copyOf(seat.matters());
        return new SeatView(
                seat.id(),
                seat.name(),
                seat.personId(),
                seat.role(),
                holder(seat, names),
                signs,
                matters.stream()
                        .map(MatterView::state)
                        .max(Comparator.comparing(FROM_BEST::indexOf))
                        .orElse(State.UNSIGNED),
                matters.stream()
                        .filter(matter -> matter.state() != State.SIGNED)
                        .map(MatterView::since)
                        .min(Instant::compareTo),
                standing.contentSha256(seat),
                whyNot.isEmpty(),
                whyNot,
                matters,
                seat.version());
    }

    private static MatterView matter(Standing standing, Seat seat, CurrentMatter matter, Map<UUID, String> names) {
        Optional<Decided> last = standing.decision(seat, matter);
        State state = standing.state(seat, matter);
        Instant missingSince = matter.changedAt().isAfter(seat.createdAt()) ? matter.changedAt() : seat.createdAt();
        return new MatterView(
                matter.matter(),
                matter.callToActionId(),
                matter.callToAction(),
                matter.sha256(),
                state,
                last.map(decided -> names.getOrDefault(decided.personId(), "")),
                last.map(Decided::decidedAt),
                state == State.REFUSED ? last.map(Decided::reason).orElse("") : "",
                state == State.SIGNED || state == State.REFUSED
                        ? last.map(Decided::decidedAt).orElse(missingSince)
                        : missingSince);
    }

    private static String holder(Seat seat, Map<UUID, String> names) {
        return seat.personId().map(person -> names.getOrDefault(person, "")).orElseGet(() -> switch (seat.role()
                .orElse("")) {
            case "approver" -> "any approver";
            case "campaign-manager" -> "any campaign manager";
            default -> "any administrator";
        });
    }

    private Map<UUID, String> names(Standing standing) {
        Set<UUID> ids = Stream.concat(
                        standing.seats().stream().flatMap(seat -> seat.personId().stream()),
                        standing.decided().stream().map(Decided::personId))
                .collect(Collectors.toSet());
        return people.names(ids);
    }
}
