package org.groundswell.campaign.workspace.meetings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.meetings.ItemDetails;
import org.groundswell.campaign.meetings.ItemOutcome;
import org.groundswell.campaign.meetings.MeetingView;
import org.groundswell.campaign.meetings.WriteItems;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.meetings.ShowMeeting.Sent;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Writing down actions, decisions and blockers, and settling them. */
@Path("/meetings/{id}/items")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
class MeetingItemPages {

    private final CurrentPerson person;
    private final ShowMeeting show;
    private final WriteItems writeItems;
    private final SubmitOnce once;

    MeetingItemPages(CurrentPerson person, ShowMeeting show, WriteItems writeItems, SubmitOnce once) {
        this.person = person;
        this.show = show;
        this.writeItems = writeItems;
        this.once = once;
    }

    @POST
    @Operation(hidden = true)
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        ItemDetails details = ItemForm.read(form);
        if (form.hasErrors()) {
            return show.page(422, show.meeting(id), Sent.ITEM, form, "");
        }
        try {
            String next = once.submit(form, () -> {
                writeItems.add(person, id, details);
                return "/meetings/%s?about=%s#write".formatted(id, form.value("about"));
            });
            return Notices.seeOther(next, "added");
        } catch (ProblemException refused) {
            form.refuse(refused, ItemForm.FIELDS);
            return show.page(refused.status(), show.meeting(id), Sent.ITEM, form, "");
        }
    }

    @POST
    @Path("{item}")
    @Operation(hidden = true)
    public Response edit(UUID id, UUID item, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        ItemDetails details = ItemForm.read(form);
        if (form.hasErrors()) {
            return show.page(422, show.meeting(id), Sent.ITEM, form, item.toString());
        }
        try {
            writeItems.edit(person, item, details);
            return Notices.seeOther("/meetings/" + id, "saved");
        } catch (StaleEdit stale) {
            MeetingView meeting = show.meeting(id);
            return show.page(409, meeting, Sent.ITEM, show.stale(meeting, item, form), item.toString());
        } catch (ProblemException refused) {
            form.refuse(refused, ItemForm.FIELDS);
            return show.page(refused.status(), show.meeting(id), Sent.ITEM, form, item.toString());
        }
    }

    @POST
    @Path("{item}/settle")
    @Operation(hidden = true)
    public Response settle(UUID id, UUID item, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        writeItems.settle(
                person,
                item,
                form.choices(ItemOutcome.class, "outcome").stream().findFirst());
        return Notices.seeOther("/meetings/%s#item-%s".formatted(id, item), "saved");
    }
}
