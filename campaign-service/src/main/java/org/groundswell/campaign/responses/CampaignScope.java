package org.groundswell.campaign.responses;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.time.OrganisationZone;

/** What a response may be about: the campaign's contracts, their lines of business, and its calls to action. */
@ApplicationScoped
class CampaignScope {

    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final OrganisationZone zone;

    CampaignScope(Campaigns campaigns, CallsToAction calls, OrganisationZone zone) {
        this.campaigns = campaigns;
        this.calls = calls;
        this.zone = zone;
    }

    /** @throws InvalidResponse naming the field that does not fit */
    void check(UUID campaignId, ResponseDetails details) {
        checkContract(campaignId, details.contractId(), details.lineOfBusiness());
        LocalDate today = zone.today();
        if (details.receivedOn().isAfter(today)) {
            throw InvalidResponse.of("receivedOn", "is in the future: today is %s".formatted(today));
        }
        Set<UUID> own = calls.ofCampaign(campaignId).stream()
                .map(CallToActionSummary::id)
                .collect(toSet());
        if (!own.containsAll(details.answersCallsToAction())) {
            throw InvalidResponse.of("answersCallsToAction", "names a call to action of another campaign");
        }
    }

    void checkContract(UUID campaignId, UUID contractId, LineOfBusiness lineOfBusiness) {
        ContractView contract = campaigns.contractsOf(campaignId).stream()
                .filter(candidate -> candidate.id().equals(contractId))
                .findFirst()
                .orElseThrow(() -> InvalidResponse.of("contractId", "is no contract of this campaign"));
        if (!contract.linesOfBusiness().contains(lineOfBusiness)) {
            throw InvalidResponse.of(
                    "lineOfBusiness",
                    "is not covered by %s, which covers %s"
                            .formatted(
                                    contract.name(),
                                    contract.linesOfBusiness().stream()
                                            .map(LineOfBusiness::code)
                                            .toList()));
        }
    }

    /** The one contract of the campaign that covers the line of business; empty where there are none or several. */
    Optional<UUID> onlyContractFor(UUID campaignId, LineOfBusiness lineOfBusiness) {
        List<ContractView> covering = campaigns.contractsOf(campaignId).stream()
                .filter(contract -> contract.linesOfBusiness().contains(lineOfBusiness))
                .toList();
        return covering.size() == 1 ? Optional.of(covering.getFirst().id()) : Optional.empty();
    }

    boolean hasContract(UUID campaignId, UUID contractId) {
        return campaigns.contractsOf(campaignId).stream()
                .anyMatch(contract -> contract.id().equals(contractId));
    }
}
