package org.groundswell.campaign.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.Coded;

/**
 * Who signed what, who has not and for how long.
 *
 * @param required whether the campaign has seats at all
 * @param complete whether nothing keeps the drafts from being launched, as far as signatures go
 * @param missing what does, in sentences
 */
public record SignOffView(
        UUID campaignId, Instant asOf, boolean required, boolean complete, List<String> missing, List<SeatView> seats) {

    /** Where a seat or one of its matters stands. */
    public enum State implements Coded {
        SIGNED,
        /** It was signed or refused, and reads otherwise now. */
        CHANGED,
        UNSIGNED,
        REFUSED
    }

    /**
     * @param holder who can sign here, for people to read
     * @param state signed where all its matters are; else the worst of them
     * @param waitingSince since when a signature has been missing; empty where none is
     * @param contentSha256 of all that is to be signed here now: what is sent with a signature, so that nobody signs what they
     *     have not seen
     * @param maySign whether the reader can sign here
     * @param whyNot in a sentence; empty where they can
     */
    public record SeatView(
            UUID id,
            String name,
            Optional<UUID> personId,
            Optional<String> role,
            String holder,
            Set<Matter> signs,
            State state,
            Optional<Instant> waitingSince,
            String contentSha256,
            boolean maySign,
            String whyNot,
            List<MatterView> matters,
            long version) {}

    /**
     * @param state of this seat's signature on it
     * @param decidedBy who signed or refused last, however it stands now
     * @param reason of a refusal
     * @param since when it was signed; or since when that has been missing
     */
    public record MatterView(
            Matter matter,
            UUID callToActionId,
            String callToAction,
            String sha256,
            State state,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            String reason,
            Instant since) {}
}
