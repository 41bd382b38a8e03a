package org.groundswell.campaign.workspace.payers;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.planning.Contracts;
import org.groundswell.campaign.planning.EditPayer;
import org.groundswell.campaign.planning.PayerContactView;
import org.groundswell.campaign.planning.PayerContacts;
import org.groundswell.campaign.planning.PayerDetails;
import org.groundswell.campaign.planning.PayerView;
import org.groundswell.campaign.planning.Payers;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.settings.Tabs;
import org.groundswell.platform.audit.AuditedRead;
import org.groundswell.platform.security.CurrentPerson;

/** One payer, with its contracts and the people there. */
@Path("/settings/payers/{payerId}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
class PayerPages {

    private static final int LONGEST_NOTES = 10_000;

    private final CurrentPerson person;
    private final Payers payers;
    private final EditPayer editPayer;
    private final Contracts contracts;
    private final PayerContacts contacts;
    private final Frames frames;

    PayerPages(
            CurrentPerson person,
            Payers payers,
            EditPayer editPayer,
            Contracts contracts,
            PayerContacts contacts,
            Frames frames) {
        this.person = person;
        this.payers = payers;
        this.editPayer = editPayer;
        this.contracts = contracts;
        this.contacts = contacts;
        this.frames = frames;
    }

    @GET
    @AuditedRead
    @Operation(hidden = true)
    public Response payer(UUID payerId) {
        return page(200, payerId, formOf(payers.get(payerId)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response save(UUID payerId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        PayerDetails details = new PayerDetails(
                form.required("name", "Write the payer's name"), form.text("notes", LONGEST_NOTES), form.version());
        if (form.hasErrors()) {
            return page(422, payerId, form);
        }
        try {
            editPayer.edit(payerId, details);
            return Notices.seeOther(PayersPages.HERE + "/" + payerId, "saved");
        } catch (StaleEdit stale) {
            form.stale(
                    formOf(payers.get(payerId)),
                    Comparison.empty().text("name", "Name").text("notes", "Notes"));
            return page(409, payerId, form);
        }
    }

    private static Form formOf(PayerView payer) {
        return Form.empty()
                .with("name", payer.name())
                .with("notes", payer.notes())
                .with("version", payer.version());
    }

    private Response page(int status, UUID payerId, Form form) {
        PayerView payer = payers.get(payerId);
        List<PayerPage.Row> people =
                contacts.of(payerId).stream().map(PayerPages::row).toList();
        PayerPage page = new PayerPage(
                Tabs.of(person, PayersPages.HERE),
                payerId,
                payer.name(),
                payer.notes(),
                contracts.ofPayer(payerId).stream().map(PayerPages::row).toList(),
                people,
                Everybody.WHO_PLAN.stream().anyMatch(person::has));
        return Html.page(status, Templates.payer(frames.current(), page, form));
    }

    private static PayerPage.ContractRow row(ContractView contract) {
        return new PayerPage.ContractRow(
                contract.name(),
                Stream.of(
                                Stream.of(ContractForm.describe(contract)),
                                Stream.of(Numbers.days(contract.noticeDays()) + " of notice"),
                                contract.markets().stream())
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(", ")),
                ContractPages.address(contract));
    }

    private static PayerPage.Row row(PayerContactView contact) {
        return new PayerPage.Row(
                contact.name(),
                contact.title().orElse(""),
                Stream.of(contact.email().stream(), contact.phone().stream(), contact.address().stream())
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(", ")),
                "%s/%s/contacts/%s".formatted(PayersPages.HERE, contact.payerId(), contact.id()));
    }
}
