package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.security.CurrentPerson;

/** What pages and programs may know and do about a campaign's sign-off. */
@ApplicationScoped
public class CampaignSignOff {

    private final Membership membership;
    private final SignOffs signOffs;
    private final DescribeSignOff describe;
    private final EditSeats editSeats;
    private final DecideInSeat decide;

    CampaignSignOff(
            Membership membership,
            SignOffs signOffs,
            DescribeSignOff describe,
            EditSeats editSeats,
            DecideInSeat decide) {
        this.membership = membership;
        this.signOffs = signOffs;
        this.describe = describe;
        this.editSeats = editSeats;
        this.decide = decide;
    }

    /** @throws RulesUnknown where the rules of an audience are to be signed and stakeholder-service does not answer */
    public SignOffView of(CurrentPerson reader, UUID campaignId) {
        membership.require(reader, campaignId);
        return describe.view(reader, campaignId, signOffs.ofDrafts(campaignId));
    }

    /** What is to be signed in a seat, each beside what was decided on last. */
    public List<MatterDifference> differences(CurrentPerson reader, UUID campaignId, UUID seatId) {
        membership.require(reader, campaignId);
        Standing standing = signOffs.ofDrafts(campaignId);
        Seat seat = standing.seats().stream()
                .filter(candidate -> candidate.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> SignOffRefused.noSeat(seatId));
        return standing.mattersOf(seat).stream()
                .map(matter -> MatterDifference.of(standing, seat, matter))
                .toList();
    }

    public UUID addSeat(CurrentPerson editor, UUID campaignId, SeatDetails details) {
        return editSeats.add(editor, campaignId, details);
    }

    public void changeSeat(CurrentPerson editor, UUID campaignId, UUID seatId, SeatDetails details) {
        editSeats.change(editor, campaignId, seatId, details);
    }

    public void removeSeat(CurrentPerson editor, UUID campaignId, UUID seatId) {
        editSeats.remove(editor, campaignId, seatId);
    }

    /** @param seen {@link SignOffView.SeatView#contentSha256} of what the person looked at */
    public void sign(CurrentPerson person, UUID campaignId, UUID seatId, String seen) {
        decide.sign(person, campaignId, seatId, seen);
    }

    /** @param reason is shown to the campaign's members */
    public void refuse(CurrentPerson person, UUID campaignId, UUID seatId, String seen, String reason) {
        decide.refuse(person, campaignId, seatId, seen, reason);
    }
}
