package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The contracts with the payers. */
@ApplicationScoped
public class Contracts {

    private final PayerRepository payers;
    private final ContractRepository contracts;

    Contracts(PayerRepository payers, ContractRepository contracts) {
        this.payers = payers;
        this.contracts = contracts;
    }

    @Transactional
    public ContractView get(UUID contractId) {
        return contracts.get(contractId).view();
    }

    @Transactional
    public List<ContractView> ofPayer(UUID payerId) {
        payers.get(payerId);
        return contracts.ofPayer(payerId).stream().map(Contract::view).toList();
    }

    @Transactional
    public ContractView add(UUID payerId, ContractDetails details) {
        Contract contract = new Contract(payers.get(payerId).id(), details);
        contracts.persistAndFlush(contract);
        return contract.view();
    }

    @Transactional
    public ContractView edit(UUID contractId, ContractDetails details) {
        Contract contract = contracts.lock(contractId);
        contract.edit(details);
        contracts.flush();
        return contract.view();
    }
}
