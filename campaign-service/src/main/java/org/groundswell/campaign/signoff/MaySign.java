package org.groundswell.campaign.signoff;

import java.util.Optional;
import org.groundswell.platform.security.CurrentPerson;

/** Who may sign in a seat. */
final class MaySign {

    private MaySign() {}

    /** In a sentence; empty where they may. */
    static Optional<String> whyNot(CurrentPerson person, Standing standing, Seat seat) {
        if (!holds(person, seat)) {
            return Optional.of("This seat is for somebody else.");
        }
        if (standing.mattersOf(seat).isEmpty()) {
            return Optional.of("There is nothing to sign: no call to action is waiting to be launched.");
        }
        return standing.otherSeatOf(person.id(), seat)
                .map(other -> "You have signed as %s. Nobody signs for two seats.".formatted(other.name()));
    }

    static boolean holds(CurrentPerson person, Seat seat) {
        return seat.personId()
                .map(person.id()::equals)
                .orElseGet(() -> seat.role().map(person::has).orElse(false));
    }
}
