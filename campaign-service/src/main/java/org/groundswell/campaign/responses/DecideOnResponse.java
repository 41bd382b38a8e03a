package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** A person says of an observed response that it is one, or is none. */
@ApplicationScoped
public class DecideOnResponse {

    private final ReadResponses read;
    private final CampaignScope scope;
    private final ResponseRepository responses;
    private final ChangedResponse changed;

    DecideOnResponse(ReadResponses read, CampaignScope scope, ResponseRepository responses, ChangedResponse changed) {
        this.read = read;
        this.scope = scope;
        this.responses = responses;
        this.changed = changed;
    }

    /** @param given the contract that is meant, where the observation does not say it */
    @Transactional
    public ResponseView confirm(CurrentPerson person, UUID responseId, Optional<UUID> given) {
        PayerResponse response = lock(person, responseId);
        UUID contract = given.or(response::contractId)
                .or(() -> scope.onlyContractFor(response.campaignId(), response.lineOfBusiness()))
                .orElseThrow(() -> InvalidResponse.of("contractId", "say which contract is meant"));
        scope.checkContract(response.campaignId(), contract, response.lineOfBusiness());
        response.confirm(contract);
        changed.by(person, response, ResponseChange.What.CONFIRMED, Optional.empty());
        return response.view();
    }

    @Transactional
    public ResponseView dismiss(CurrentPerson person, UUID responseId, Optional<String> reason) {
        PayerResponse response = lock(person, responseId);
        response.dismiss();
        changed.by(person, response, ResponseChange.What.DISMISSED, reason);
        return response.view();
    }

    private PayerResponse lock(CurrentPerson person, UUID responseId) {
        PayerResponse response = responses.lock(responseId).orElseThrow(() -> ResponseNotFound.forId(responseId));
        read.refuseUnlessSeen(person, response);
        return response;
    }
}
