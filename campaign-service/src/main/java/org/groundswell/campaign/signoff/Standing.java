package org.groundswell.campaign.signoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a campaign's sign-off stands. Nothing of it is stored: a signature counts while what it covers reads as it did then, so a
 * change voids exactly the signatures that covered it.
 *
 * @param matters of the calls to action that are looked at
 * @param decided the newest decision of each seat on each matter
 */
record Standing(List<Seat> seats, List<CurrentMatter> matters, List<Decided> decided) {

    /** The matters that a seat signs. */
    List<CurrentMatter> mattersOf(Seat seat) {
        return matters.stream()
                .filter(matter -> seat.matters().contains(matter.matter()))
                .toList();
    }

    Optional<Decided> decision(Seat seat, CurrentMatter matter) {
        return decided.stream().filter(one -> one.isOf(seat.id(), matter)).findFirst();
    }

    SignOffView.State state(Seat seat, CurrentMatter matter) {
        return decision(seat, matter)
                .map(last -> {
                    if (!last.sha256().equals(matter.sha256()) || !holds(seat, last)) {
                        return SignOffView.State.CHANGED;
                    }
                    return last.signed() ? SignOffView.State.SIGNED : SignOffView.State.REFUSED;
                })
                .orElse(SignOffView.State.UNSIGNED);
    }

    /** A seat that was given to somebody else has to be signed by them. */
    private static boolean holds(Seat seat, Decided last) {
        return seat.personId().map(last.personId()::equals).orElse(true);
    }

    /** What keeps the call to action from being launched, in sentences. */
    List<Missing> missing(Map<UUID, String> names) {
        Stream<Missing> unsigned = seats.stream()
                .flatMap(seat -> mattersOf(seat).stream()
                        .filter(matter -> state(seat, matter) != SignOffView.State.SIGNED)
                        .map(matter -> new Missing(matter.callToActionId(), sentence(seat, matter, names))));
        Stream<Missing> ownWork = matters.stream()
                .filter(this::isSignedByItsAuthorsAlone)
                .map(matter -> new Missing(
                        matter.callToActionId(),
                        "%s is signed only by who wrote it. Have somebody else sign it too."
                                .formatted(capital(matter.words()))));
        return Stream.concat(unsigned, ownWork).toList();
    }

    /** @param sentence for people to read */
    record Missing(UUID callToActionId, String sentence) {}

    private String sentence(Seat seat, CurrentMatter matter, Map<UUID, String> names) {
        String who = seat.personId()
                .map(person -> "%s (%s)".formatted(seat.name(), names.getOrDefault(person, "nobody")))
                .orElse(seat.name());
        return switch (state(seat, matter)) {
            case REFUSED ->
                "%s has refused %s: %s"
                        .formatted(
                                who,
                                matter.words(),
                                decision(seat, matter).map(Decided::reason).orElse(""));
            case CHANGED -> "%s has to sign %s again: it has changed.".formatted(who, matter.words());
            default -> "%s has not signed %s.".formatted(who, matter.words());
        };
    }

    /** Nobody approves alone what they wrote: of all who signed a matter, one has to be somebody else. */
    private boolean isSignedByItsAuthorsAlone(CurrentMatter matter) {
        Set<UUID> signers = seats.stream()
                .filter(seat -> seat.matters().contains(matter.matter()))
                .filter(seat -> state(seat, matter) == SignOffView.State.SIGNED)
                .flatMap(seat -> decision(seat, matter).map(Decided::personId).stream())
                .collect(Collectors.toSet());
        return !signers.isEmpty() && matter.authors().containsAll(signers);
    }

    /** Of all that is to be signed in a seat: what somebody has seen is told from what has changed since by it. */
    String contentSha256(Seat seat) {
        return CurrentMatter.sha256(mattersOf(seat).stream()
                .map(matter -> matter.matter().code() + " " + matter.callToActionId() + " " + matter.sha256())
                .collect(Collectors.joining("\n")));
    }

    /** The other seat that somebody has signed in; empty where they have signed in none. */
    Optional<Seat> otherSeatOf(UUID personId, Seat seat) {
        return seats.stream()
                .filter(other -> !other.id().equals(seat.id()))
                .filter(other -> decided.stream()
                        .anyMatch(one -> one.seatId().equals(other.id())
                                && one.signed()
                                && one.personId().equals(personId)))
                .findFirst();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
