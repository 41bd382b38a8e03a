package org.groundswell.notification.deliveries.claims;

import java.time.Instant;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.deliveries.letters.LetterRecord;

/** What became of a claimed delivery. No diagnostic holds the person's address. */
public sealed interface Outcome {

    /** It was taken over. */
    record Sent(Instant at, LetterRecord letter, String messageId) implements Outcome {}

    /** The other side has no such recipient. */
    record Bounced(Instant at, UndeliverableReason reason, String diagnostic) implements Outcome {}

    /** It could not be made, or the other side does not want it. */
    record Failed(Instant at, UndeliverableReason reason, String diagnostic) implements Outcome {}

    /**
     * It did not go this time.
     *
     * @param whenGivenUp why it did not arrive, once it has been tried often enough
     */
    record TryLater(Instant at, String diagnostic, UndeliverableReason whenGivenUp) implements Outcome {}

    /** Nothing was begun, so nothing was sent: it goes back as if it had not been claimed. */
    record NotTried() implements Outcome {}

    /** It may have been taken over, or not. */
    record InDoubt(Instant at, String diagnostic) implements Outcome {}
}
