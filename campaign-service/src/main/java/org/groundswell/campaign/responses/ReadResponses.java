package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.contracts.Visibility;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.PersonClaims;

/** Shows responses to those who may see them. */
@ApplicationScoped
public class ReadResponses {

    private final ResponseRepository responses;
    private final ResponseHistory history;
    private final ResponseAudience audience;
    private final Membership membership;

    ReadResponses(
            ResponseRepository responses, ResponseHistory history, ResponseAudience audience, Membership membership) {
        this.responses = responses;
        this.history = history;
        this.audience = audience;
        this.membership = membership;
    }

    /** Dismissed ones too. The newest first. */
    @Transactional
    public List<ResponseView> visibleTo(CurrentPerson person, UUID campaignId) {
        membership.require(person, campaignId);
        return responses.of(campaignId, audience.seenBy(person.claims(), campaignId)).stream()
                .map(PayerResponse::view)
                .toList();
    }

    /**
     * Which responses of a campaign the person sees.
     *
     * @throws org.groundswell.campaign.planning.CampaignNotFound where they don't see the campaign
     */
    @Transactional
    public Set<Visibility> visibilities(PersonClaims person, UUID campaignId) {
        membership.require(person, campaignId);
        return audience.seenBy(person, campaignId);
    }

    /** Dismissed ones too, the newest first. Whoever asks has made sure that somebody may see these. */
    @Transactional
    public List<ResponseView> of(UUID campaignId, Set<Visibility> seen) {
        return responses.of(campaignId, seen).stream().map(PayerResponse::view).toList();
    }

    /** @throws ResponseNotFound also where the person may not see it */
    @Transactional
    public ResponseView get(CurrentPerson person, UUID responseId) {
        PayerResponse response =
                responses.findByIdOptional(responseId).orElseThrow(() -> ResponseNotFound.forId(responseId));
        refuseUnlessSeen(person, response);
        return response.view();
    }

    /** Of a response that was for negotiators alone at some time, only they see that time. */
    @Transactional
    public List<ResponseChange> history(CurrentPerson person, UUID responseId) {
        ResponseView response = get(person, responseId);
        var seen = audience.seenBy(person.claims(), response.campaignId());
        return history.of(responseId).stream()
                .filter(change -> seen.contains(change.response().visibility()))
                .toList();
    }

    void refuseUnlessSeen(CurrentPerson person, PayerResponse response) {
        if (!membership.sees(person, response.campaignId())
                || !audience.seenBy(person.claims(), response.campaignId()).contains(response.visibility())) {
            throw ResponseNotFound.forId(response.id());
        }
    }
}
