package org.groundswell.campaign.workspace.payers;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
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
import org.groundswell.campaign.planning.PayerContactDetails;
import org.groundswell.campaign.planning.PayerContactView;
import org.groundswell.campaign.planning.PayerContacts;
import org.groundswell.campaign.planning.Payers;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.settings.Tabs;
import org.groundswell.platform.audit.AuditedRead;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** A person at a payer: written down, edited, taken out. */
@Path("/settings/payers/{payerId}/contacts")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class ContactPages {

    private final CurrentPerson person;
    private final Payers payers;
    private final PayerContacts contacts;
    private final Validator validator;
    private final SubmitOnce once;
    private final Frames frames;

    ContactPages(
            CurrentPerson person,
            Payers payers,
            PayerContacts contacts,
            Validator validator,
            SubmitOnce once,
            Frames frames) {
        this.person = person;
        this.payers = payers;
        this.contacts = contacts;
        this.validator = validator;
        this.once = once;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response empty(UUID payerId) {
        return page(200, payerId, Optional.empty(), Form.empty().with(SubmitOnce.FIELD, SubmitOnce.token()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(UUID payerId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        PayerContactDetails details = ContactForm.read(form, validator);
        if (form.hasErrors()) {
            return page(422, payerId, Optional.empty(), form);
        }
        String next = once.submit(form, () -> {
            contacts.add(payerId, details);
            return payer(payerId);
        });
        return Notices.seeOther(next, "added");
    }

    @GET
    @Path("{contactId}")
    @AuditedRead
    @Operation(hidden = true)
    public Response show(UUID payerId, UUID contactId) {
        PayerContactView contact = contact(payerId, contactId);
        return page(200, payerId, Optional.of(contact), ContactForm.of(contact));
    }

    @POST
    @Path("{contactId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(UUID payerId, UUID contactId, MultivaluedMap<String, String> sent) {
        PayerContactView contact = contact(payerId, contactId);
        Form form = Form.of(sent);
        PayerContactDetails details = ContactForm.read(form, validator);
        if (form.hasErrors()) {
            return page(422, payerId, Optional.of(contact), form);
        }
        try {
            contacts.edit(contactId, details);
            return Notices.seeOther(payer(payerId), "saved");
        } catch (StaleEdit stale) {
            form.stale(ContactForm.of(contact(payerId, contactId)), Comparison.ofTexts(ContactForm.labels()));
            return page(409, payerId, Optional.of(contact), form);
        }
    }

    @POST
    @Path("{contactId}/remove")
    @Operation(hidden = true)
    public Response remove(UUID payerId, UUID contactId) {
        contacts.remove(contact(payerId, contactId).id());
        return Notices.seeOther(payer(payerId), "removed");
    }

    private PayerContactView contact(UUID payerId, UUID contactId) {
        return contacts.of(payerId).stream()
                .filter(contact -> contact.id().equals(contactId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("person at this payer", contactId));
    }

    private Response page(int status, UUID payerId, Optional<PayerContactView> contact, Form form) {
        String list = payer(payerId) + "/contacts";
        ContactPage page = new ContactPage(
                Tabs.of(person, PayersPages.HERE),
                payers.get(payerId).name(),
                payer(payerId),
                contact.map(PayerContactView::name).orElse("Somebody new"),
                contact.map(known -> "%s/%s".formatted(list, known.id())).orElse(list),
                contact.isPresent());
        return Html.page(status, Templates.contact(frames.current(), page, form));
    }

    private static String payer(UUID payerId) {
        return PayersPages.HERE + "/" + payerId;
    }
}
