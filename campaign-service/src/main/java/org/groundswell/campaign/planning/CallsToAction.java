package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/** What other features may know of calls to action. */
@ApplicationScoped
public class CallsToAction {

    private final CallToActionRepository calls;
    private final Membership membership;
    private final Standings standings;

    CallsToAction(CallToActionRepository calls, Membership membership, Standings standings) {
        this.calls = calls;
        this.membership = membership;
        this.standings = standings;
    }

    /** @throws CallToActionNotFound where there is none, or the person may not see its campaign */
    @Transactional
    public CallToActionSummary visibleTo(CurrentPerson person, UUID callToActionId) {
        CallToAction call = calls.get(callToActionId);
        if (!membership.sees(person, call.campaignId())) {
            throw CallToActionNotFound.forId(callToActionId);
        }
        return shown(person, call.summary(standings.ofCallToAction(callToActionId)));
    }

    /**
     * The campaign of a call to action, without loading it.
     *
     * @throws CallToActionNotFound where there is none, or the person may not see its campaign
     */
    @Transactional
    public UUID campaignVisibleTo(CurrentPerson person, UUID callToActionId) {
        UUID campaignId = calls.campaignOf(callToActionId);
        if (!membership.sees(person, campaignId)) {
            throw CallToActionNotFound.forId(callToActionId);
        }
        return campaignId;
    }

    /** @throws CampaignNotFound where there is none, or the person may not see it */
    @Transactional
    public List<CallToActionSummary> visibleOf(CurrentPerson person, UUID campaignId) {
        membership.require(person, campaignId);
        return ofCampaign(campaignId).stream().map(call -> shown(person, call)).toList();
    }

    private static CallToActionSummary shown(CurrentPerson person, CallToActionSummary call) {
        return seesContacts(person) ? call : call.withoutContact();
    }

    private static boolean seesContacts(CurrentPerson person) {
        return person.roles().stream().anyMatch(role -> !role.equals(Roles.VIEWER));
    }

    /** In the order in which they were added. Whoever asks has made sure that the campaign may be seen. */
    @Transactional
    public List<CallToActionSummary> ofCampaign(UUID campaignId) {
        List<CallToAction> found = calls.ofCampaign(campaignId);
        Map<UUID, CallToActionState> states =
                standings.ofCallsToAction(found.stream().map(CallToAction::id).toList());
        return found.stream()
                .map(call -> call.summary(states.getOrDefault(call.id(), CallToActionState.DRAFT)))
                .toList();
    }
}
