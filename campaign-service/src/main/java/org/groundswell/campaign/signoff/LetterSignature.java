package org.groundswell.campaign.signoff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one seat decided on one version of a letter.
 *
 * @param state changed where it was decided on, and does not count any more: something of what was signed reads otherwise now, or
 *     the seat is somebody else's or none any more
 * @param person who decided; empty where nobody has
 * @param reason of a refusal; else empty
 * @param seatStands whether the seat still signs letters
 */
public record LetterSignature(
        UUID seatId,
        String seat,
        SignOffView.State state,
        String person,
        Optional<Instant> at,
        String reason,
        boolean seatStands) {}
