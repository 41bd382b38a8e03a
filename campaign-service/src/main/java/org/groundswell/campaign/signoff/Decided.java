package org.groundswell.campaign.signoff;

import java.time.Instant;
import java.util.UUID;

/**
 * The newest decision of one seat on one matter.
 *
 * @param signed false: refused
 * @param reason of a refusal; else empty
 * @param sha256 of the matter's exact values as they stood then
 * @param content of it, as it was read
 */
record Decided(
        UUID seatId,
        UUID personId,
        boolean signed,
        String reason,
        Instant decidedAt,
        Matter matter,
        UUID callToActionId,
        String sha256,
        String content) {

    boolean isOf(UUID seat, CurrentMatter current) {
        return seatId.equals(seat) && matter == current.matter() && callToActionId.equals(current.callToActionId());
    }
}
