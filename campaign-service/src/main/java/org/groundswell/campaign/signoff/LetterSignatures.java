package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.signoff.DecisionTable.OnLetters;
import org.groundswell.campaign.signoff.SignOffView.State;

/** Says of one version of a letter who signed it. Whoever asks has made sure that the letter may be seen. */
@ApplicationScoped
public class LetterSignatures {

    private final SeatTable seats;
    private final DecisionTable decisions;
    private final ReadMatters matters;
    private final People people;

    LetterSignatures(SeatTable seats, DecisionTable decisions, ReadMatters matters, People people) {
        this.seats = seats;
        this.decisions = decisions;
        this.matters = matters;
        this.people = people;
    }

    /** @param newest whether it is the version that would be launched; of others nobody's signature is missing */
    @Transactional
    public List<LetterSignature> on(SavedLetter letter, CallToActionSummary call, boolean newest) {
        boolean draft = call.state() == CallToActionState.DRAFT;
        // What was launched can't change any more.
        Optional<String> now = draft
                ? matters.of(call, Set.of(Matter.LETTERS)).stream()
                        .map(CurrentMatter::sha256)
                        .findFirst()
                : Optional.empty();
        Map<UUID, Seat> standing = seats.of(call.campaignId()).stream()
                .filter(seat -> seat.matters().contains(Matter.LETTERS))
                .collect(Collectors.toMap(Seat::id, seat -> seat, (one, other) -> one, LinkedHashMap::new));
        Map<UUID, List<OnLetters>> bySeat = decisions.onLetters(call.campaignId(), call.id()).stream()
                .collect(Collectors.groupingBy(OnLetters::seatId, LinkedHashMap::new, Collectors.toList()));
        List<LetterSignature> found = new ArrayList<>();
        bySeat.values()
                .forEach(ofSeat -> covering(ofSeat, letter)
                        .map(decided -> signature(
                                decided,
                                Optional.ofNullable(standing.get(decided.seatId())),
                                decided == ofSeat.getFirst()
                                        && now.map(decided.sha256()::equals).orElse(true)))
                        .ifPresent(found::add));
        if (draft && newest) {
            standing.values().stream()
                    .filter(seat -> found.stream().noneMatch(one -> one.seatId().equals(seat.id())))
                    .map(seat ->
                            new LetterSignature(seat.id(), seat.name(), State.UNSIGNED, "", Optional.empty(), "", true))
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<OnLetters> covering(List<OnLetters> newestFirst, SavedLetter letter) {
        String exactly = ExactValues.letter(letter);
        return newestFirst.stream()
                .filter(decided -> decided.exactValues().contains(exactly))
                .findFirst();
    }

    private LetterSignature signature(OnLetters decided, Optional<Seat> seat, boolean unchanged) {
        boolean counts = unchanged
                && seat.map(standing -> standing.personId()
                                .map(decided.personId()::equals)
                                .orElse(true))
                        .orElse(false);
        State state = decided.signed() ? State.SIGNED : State.REFUSED;
        return new LetterSignature(
                decided.seatId(),
                decided.seat(),
                counts ? state : State.CHANGED,
                people.names(List.of(decided.personId())).getOrDefault(decided.personId(), ""),
                Optional.of(decided.decidedAt()),
                decided.reason(),
                seat.isPresent());
    }
}
