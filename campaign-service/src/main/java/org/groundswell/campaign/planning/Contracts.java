package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The contracts with the payers. */
@ApplicationScoped
class Contracts {

    private final PayerRepository payers;
    private final ContractRepository contracts;

    Contracts(PayerRepository payers, ContractRepository contracts) {
        this.payers = payers;
        this.contracts = contracts;
    }

    @Transactional
    ContractView get(UUID contractId) {
        return contracts.get(contractId).view();
    }

    @Transactional
    List<ContractView> ofPayer(UUID payerId) {
        payers.get(payerId);
        return contracts.ofPayer(payerId).stream().map(Contract::view).toList();
    }

    @Transactional
    ContractView add(UUID payerId, ContractDetails details) {
        Contract contract = new Contract(payers.get(payerId).id(), details);
        contracts.persistAndFlush(contract);
        return contract.view();
    }

    @Transactional
    ContractView edit(UUID contractId, ContractDetails details) {
        Contract contract = contracts.lock(contractId);
        contract.edit(details);
        contracts.flush();
        return contract.view();
    }
}
