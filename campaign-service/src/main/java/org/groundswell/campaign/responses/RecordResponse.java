package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.security.CurrentPerson;

/** Records what the payer answered. It counts at once. */
@ApplicationScoped
public class RecordResponse {

    private final Membership membership;
    private final CampaignScope scope;
    private final ResponseRepository responses;
    private final ChangedResponse changed;
    private final Clock clock;

    RecordResponse(
            Membership membership,
            CampaignScope scope,
            ResponseRepository responses,
            ChangedResponse changed,
            Clock clock) {
        this.membership = membership;
        this.scope = scope;
        this.responses = responses;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public ResponseView record(CurrentPerson person, UUID campaignId, ResponseDetails details) {
        membership.require(person, campaignId);
        scope.check(campaignId, details);
        PayerResponse response = new PayerResponse(campaignId, details, clock.instant());
        responses.persist(response);
        changed.by(person, response, ResponseChange.What.RECORDED, Optional.empty());
        return response.view();
    }
}
