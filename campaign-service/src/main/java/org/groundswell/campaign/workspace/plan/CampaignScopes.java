package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.contracts.LineOfBusiness;

/** What a campaign's contracts say about whom it can ask. */
@ApplicationScoped
class CampaignScopes {

    private final Campaigns campaigns;

    CampaignScopes(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    record Scope(UUID payerId, List<LineOfBusiness> linesOfBusiness, List<String> markets) {}

    Scope of(UUID campaignId) {
        var contracts = campaigns.contractsOf(campaignId);
        return new Scope(
                campaigns.get(campaignId).payerId(),
                contracts.stream()
                        .flatMap(contract -> contract.linesOfBusiness().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                contracts.stream()
                        .flatMap(contract -> contract.markets().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
