package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.security.CurrentPerson;

/** Signs, or refuses to. */
@ApplicationScoped
class DecideInSeat {

    private final SignOffs signOffs;
    private final DecisionTable decisions;
    private final Campaigns campaigns;
    private final Membership membership;
    private final AuditNotes notes;
    private final Clock clock;

    DecideInSeat(
            SignOffs signOffs,
            DecisionTable decisions,
            Campaigns campaigns,
            Membership membership,
            AuditNotes notes,
            Clock clock) {
        this.signOffs = signOffs;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.membership = membership;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * @param seen the hash of what the person looked at
     * @throws SignOffRefused where the seat is not theirs, they have signed in another one, or it has changed meanwhile
     */
    @Transactional
    void sign(CurrentPerson person, UUID campaignId, UUID seatId, String seen) {
        decide(person, campaignId, seatId, seen, true, "");
    }

    @Transactional
    void refuse(CurrentPerson person, UUID campaignId, UUID seatId, String seen, String reason) {
        decide(person, campaignId, seatId, seen, false, reason);
    }

    private void decide(
            CurrentPerson person, UUID campaignId, UUID seatId, String seen, boolean signed, String reason) {
        membership.require(person, campaignId);
        // One decision at a time: two signatures of one person in two seats at one moment find each other.
        campaigns.lock(campaignId);
        Standing standing = signOffs.ofDrafts(campaignId);
        Seat seat = standing.seats().stream()
                .filter(candidate -> candidate.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> SignOffRefused.noSeat(seatId));
        MaySign.whyNot(person, standing, seat).ifPresent(whyNot -> {
            throw MaySign.holds(person, seat) ? SignOffRefused.otherSeat(whyNot) : SignOffRefused.notYours(whyNot);
        });
        if (!standing.contentSha256(seat).equals(seen)) {
            throw SignOffRefused.changedMeanwhile();
        }
        notes.note("seat", seat.name()).note("signed", signed).note("contentSha256", seen);
        decisions.insert(seat, person.id(), signed, reason.strip(), standing.mattersOf(seat), clock.instant());
    }
}
