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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.AddPayer;
import org.groundswell.campaign.planning.PayerDetails;
import org.groundswell.campaign.planning.Payers;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.settings.Tabs;
import org.groundswell.platform.security.CurrentPerson;

/** All payers. Not for viewers: behind each are people with their addresses. */
@Path(PayersPages.HERE)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
class PayersPages {

    static final String HERE = "/settings/payers";

    private final CurrentPerson person;
    private final Payers payers;
    private final AddPayer addPayer;
    private final SubmitOnce once;
    private final Frames frames;

    PayersPages(CurrentPerson person, Payers payers, AddPayer addPayer, SubmitOnce once, Frames frames) {
        this.person = person;
        this.payers = payers;
        this.addPayer = addPayer;
        this.once = once;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response payers() {
        return page(200, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String name = form.required("name", "Write the payer's name");
        if (form.hasErrors()) {
            return page(422, form);
        }
        String next = once.submit(
                form,
                () -> "%s/%s"
                        .formatted(
                                HERE,
                                addPayer.add(new PayerDetails(name, "", null)).id()));
        return Notices.seeOther(next, "added");
    }

    private Response page(int status, Form form) {
        PayersPage page = new PayersPage(
                Tabs.of(person, HERE),
                payers.all().stream()
                        .map(payer -> new PayersPage.Row(payer.id(), payer.name()))
                        .toList(),
                Everybody.WHO_PLAN.stream().anyMatch(person::has),
                SubmitOnce.token());
        return Html.page(status, Templates.payers(frames.current(), page, form));
    }
}
