package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;

/** Finds out where a sign-off stands. Asks stakeholder-service where rules of audiences are signed. */
@ApplicationScoped
class SignOffs {

    private final SeatTable seats;
    private final DecisionTable decisions;
    private final ReadMatters matters;
    private final CallsToAction calls;

    SignOffs(SeatTable seats, DecisionTable decisions, ReadMatters matters, CallsToAction calls) {
        this.seats = seats;
        this.decisions = decisions;
        this.matters = matters;
        this.calls = calls;
    }

    /** Of what can still be launched. Whoever asks has made sure that the campaign may be seen. */
    Standing ofDrafts(UUID campaignId) {
        List<CallToActionSummary> drafts = calls.ofCampaign(campaignId).stream()
                .filter(call -> call.state() == CallToActionState.DRAFT)
                .toList();
        return of(campaignId, drafts);
    }

    Standing of(UUID campaignId, Collection<CallToActionSummary> chosen) {
        List<Seat> all = seats.of(campaignId);
        Set<Matter> signed =
                all.stream().flatMap(seat -> seat.matters().stream()).collect(Collectors.toSet());
        List<CurrentMatter> current = chosen.stream()
                .flatMap(call -> matters.of(call, signed).stream())
                .toList();
        return new Standing(all, current, decisions.newest(campaignId));
    }
}
