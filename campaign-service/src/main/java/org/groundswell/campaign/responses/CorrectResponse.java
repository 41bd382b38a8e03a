package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** Corrects what a response says. How it stood before is kept. */
@ApplicationScoped
public class CorrectResponse {

    private final ReadResponses read;
    private final CampaignScope scope;
    private final ResponseRepository responses;
    private final ChangedResponse changed;

    CorrectResponse(ReadResponses read, CampaignScope scope, ResponseRepository responses, ChangedResponse changed) {
        this.read = read;
        this.scope = scope;
        this.responses = responses;
        this.changed = changed;
    }

    @Transactional
    public ResponseView correct(CurrentPerson person, UUID responseId, ResponseDetails details) {
        PayerResponse response = responses.lock(responseId).orElseThrow(() -> ResponseNotFound.forId(responseId));
        read.refuseUnlessSeen(person, response);
        scope.check(response.campaignId(), details);
        response.correct(details);
        changed.by(person, response, ResponseChange.What.CORRECTED, details.reason());
        return response.view();
    }
}
