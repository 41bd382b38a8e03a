package org.groundswell.campaign.workspace.payers;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.ContractDetails;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.planning.Contracts;
import org.groundswell.campaign.planning.Payers;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.settings.Tabs;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** A contract with a payer: extended, corrected. The days to its end are those of every campaign that is about it. */
@Path("/settings/payers/{payerId}/contracts/{contractId}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class ContractPages {

    private final CurrentPerson person;
    private final Payers payers;
    private final Contracts contracts;
    private final Frames frames;

    ContractPages(CurrentPerson person, Payers payers, Contracts contracts, Frames frames) {
        this.person = person;
        this.payers = payers;
        this.contracts = contracts;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response show(UUID payerId, UUID contractId) {
        ContractView contract = contract(payerId, contractId);
        return page(200, contract, ContractForm.of(contract));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(UUID payerId, UUID contractId, MultivaluedMap<String, String> sent) {
        ContractView contract = contract(payerId, contractId);
        Form form = Form.of(sent);
        Optional<ContractDetails> details = ContractForm.read(form);
        if (details.isEmpty()) {
            return page(422, contract, form);
        }
        try {
            contracts.edit(contractId, details.get());
            return Notices.seeOther(payer(payerId), "saved");
        } catch (StaleEdit stale) {
            return page(409, contract, ContractForm.stale(form, contract(payerId, contractId)));
        }
    }

    private ContractView contract(UUID payerId, UUID contractId) {
        return contracts.ofPayer(payerId).stream()
                .filter(contract -> contract.id().equals(contractId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("contract with this payer", contractId));
    }

    private Response page(int status, ContractView contract, Form form) {
        ContractPage page = new ContractPage(
                Tabs.of(person, PayersPages.HERE),
                payers.get(contract.payerId()).name(),
                payer(contract.payerId()),
                contract.name(),
                address(contract),
                ContractForm.linesOfBusiness());
        return Html.page(status, Templates.contract(frames.current(), page, form));
    }

    static String address(ContractView contract) {
        return "%s/contracts/%s".formatted(payer(contract.payerId()), contract.id());
    }

    private static String payer(UUID payerId) {
        return PayersPages.HERE + "/" + payerId;
    }
}
