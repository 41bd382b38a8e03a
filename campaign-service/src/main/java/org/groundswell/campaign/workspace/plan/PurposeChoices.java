package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.AddPayer;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.planning.Contracts;
import org.groundswell.campaign.planning.PayerDetails;
import org.groundswell.campaign.planning.PayerView;
import org.groundswell.campaign.planning.Payers;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.payers.ContractForm;
import org.groundswell.campaign.workspace.plan.PurposePage.ContractsOf;

/** The payers and contracts that a campaign can be about. One that is missing is added without leaving the page. */
@ApplicationScoped
class PurposeChoices {

    static final Map<String, String> FIELDS = Map.of("contractIds", "contracts", "payerId", "contracts");

    private static final String ADD = "add-contract";
    private static final String CONTRACT = "contractName";

    private final Payers payers;
    private final Contracts contracts;
    private final AddPayer addPayer;

    PurposeChoices(Payers payers, Contracts contracts, AddPayer addPayer) {
        this.payers = payers;
        this.contracts = contracts;
        this.addPayer = addPayer;
    }

    boolean isAdding(Form form) {
        return form.has("do", ADD);
    }

    /** A contract that somebody typed and did not add would be lost without a word. */
    void refuseWhatIsNotAdded(Form form) {
        if (Stream.of(CONTRACT, "payerName", "markets")
                .anyMatch(field -> !form.value(field).isBlank())) {
            form.refuse(CONTRACT, "Press “Add this contract” to keep it, or empty its name, payer and markets");
        }
    }

    /** Whether what is to be put right is in the part for a new contract. */
    static boolean hasMistakeInContract(Form form) {
        return !form.mistake(CONTRACT).isEmpty();
    }

    List<ContractsOf> allContracts() {
        return payers.all().stream()
                .flatMap(payer -> contractsOf(payer.id(), payer.name()).stream())
                .toList();
    }

    /** None where the payer has no contract yet. */
    List<ContractsOf> contractsOf(UUID payerId, String payer) {
        List<Choice> choices = contracts.ofPayer(payerId).stream()
                .map(contract -> new Choice(contract.id().toString(), contract.name(), ContractForm.describe(contract)))
                .toList();
        return choices.isEmpty() ? List.of() : List.of(new ContractsOf(payer, "/settings/payers/" + payerId, choices));
    }

    List<Choice> payers() {
        return payers.all().stream()
                .map(payer -> Choice.of(payer.id(), payer.name()))
                .toList();
    }

    /** The payer of the contracts that were chosen; says so where they are of several. */
    Optional<UUID> payerOf(Form form) {
        List<UUID> chosen = form.ids("contracts");
        List<PayerView> owners = payers.all().stream()
                .filter(payer -> contracts.ofPayer(payer.id()).stream()
                        .map(ContractView::id)
                        .anyMatch(chosen::contains))
                .toList();
        if (owners.size() > 1) {
            form.refuse(
                    "contracts",
                    "Choose contracts with one payer: these are with %s"
                            .formatted(owners.stream().map(PayerView::name).collect(Collectors.joining(" and "))));
        }
        return owners.stream().map(PayerView::id).findFirst();
    }

    /** With a payer that is known, or else with one that is chosen or new. The new contract is chosen then. */
    @Transactional
    void addContract(Form form, UUID payerId) {
        ContractForm.read(form).map(details -> contracts.add(payerId, details)).ifPresent(added -> choose(form, added));
    }

    @Transactional
    void addContract(Form form) {
        Optional<UUID> known = form.ids("payer").stream().findFirst();
        String name =
                known.isPresent() ? "" : form.required("payerName", "Choose the payer, or write the name of a new one");
        ContractForm.read(form)
                .map(details -> contracts.add(
                        known.orElseGet(() ->
                                addPayer.add(new PayerDetails(name, "", null)).id()),
                        details))
                .ifPresent(added -> choose(form, added));
    }

    private static void choose(Form form, ContractView added) {
        List<String> chosen = new ArrayList<>(form.all("contracts"));
        chosen.add(added.id().toString());
        form.withAll("contracts", chosen)
                .with(CONTRACT, "")
                .with("payerName", "")
                .with("markets", "")
                .withAll("linesOfBusiness", List.of());
    }
}
