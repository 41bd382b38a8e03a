package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** A campaign is about contracts with its payer and no others. */
@ApplicationScoped
class CampaignContracts {

    private final PayerRepository payers;
    private final ContractRepository contracts;

    CampaignContracts(PayerRepository payers, ContractRepository contracts) {
        this.payers = payers;
        this.contracts = contracts;
    }

    /** @throws ProblemException which says what is wrong with them */
    void check(UUID payerId, List<UUID> contractIds) {
        if (payers.findByIdOptional(payerId).isEmpty()) {
            throw ProblemException.invalid("payerId", "there is no payer %s".formatted(payerId));
        }
        List<UUID> known = contracts.all(contractIds).stream()
                .filter(contract -> contract.isWith(payerId))
                .map(Contract::id)
                .toList();
        contractIds.stream()
                .filter(contractId -> !known.contains(contractId))
                .findFirst()
                .ifPresent(contractId -> {
                    throw ProblemException.invalid(
                            "contractIds", "there is no contract %s with this payer".formatted(contractId));
                });
    }
}
