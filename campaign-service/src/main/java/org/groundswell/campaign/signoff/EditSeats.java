package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Names the seats of a campaign. Once somebody has signed or refused in a seat only administrators change it, so that nobody gets
 * rid of a refusal by getting rid of the seat.
 */
@ApplicationScoped
class EditSeats {

    private final SeatTable seats;
    private final DecisionTable decisions;
    private final Campaigns campaigns;
    private final Membership membership;
    private final AuditNotes notes;
    private final Clock clock;

    EditSeats(
            SeatTable seats,
            DecisionTable decisions,
            Campaigns campaigns,
            Membership membership,
            AuditNotes notes,
            Clock clock) {
        this.seats = seats;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.membership = membership;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    UUID add(CurrentPerson editor, UUID campaignId, SeatDetails details) {
        membership.require(editor, campaignId);
        campaigns.lock(campaignId);
        check(campaignId, null, details);
        return seats.insert(campaignId, details, clock.instant());
    }

    @Transactional
    void change(CurrentPerson editor, UUID campaignId, UUID seatId, SeatDetails details) {
        Seat seat = locked(editor, campaignId, seatId);
        if (details.version() == null || seat.version() != details.version()) {
            throw SignOffRefused.staleEdit(seat.version());
        }
        check(campaignId, seatId, details);
        seats.update(seatId, details);
    }

    @Transactional
    void remove(CurrentPerson editor, UUID campaignId, UUID seatId) {
        notes.note("seat", locked(editor, campaignId, seatId).name());
        seats.remove(seatId, clock.instant());
    }

    private Seat locked(CurrentPerson editor, UUID campaignId, UUID seatId) {
        membership.require(editor, campaignId);
        campaigns.lock(campaignId);
        Seat seat = seats.find(campaignId, seatId).orElseThrow(() -> SignOffRefused.noSeat(seatId));
        boolean decided = decisions.newest(campaignId).stream()
                .anyMatch(decision -> decision.seatId().equals(seatId));
        if (decided && !editor.has(Roles.ADMINISTRATOR)) {
            throw SignOffRefused.administratorsOnly(seat.name());
        }
        return seat;
    }

    private void check(UUID campaignId, @Nullable UUID seatId, SeatDetails details) {
        boolean taken = seats.of(campaignId).stream()
                .anyMatch(other -> !other.id().equals(seatId)
                        && other.name().equalsIgnoreCase(details.name().strip()));
        if (taken) {
            throw SignOffRefused.nameTaken(details.name().strip());
        }
        if (details.personId().isPresent()
                && !membership.isMember(campaignId, details.personId().get())) {
            throw SignOffRefused.notAMember();
        }
    }
}
