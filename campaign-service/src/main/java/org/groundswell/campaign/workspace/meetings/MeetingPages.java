package org.groundswell.campaign.workspace.meetings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.meetings.CloseMeeting;
import org.groundswell.campaign.meetings.MeetingView;
import org.groundswell.campaign.meetings.TakeAttendance;
import org.groundswell.campaign.meetings.WriteMinutes;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.meetings.ShowMeeting.Sent;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** One meeting: who is there, the minutes, and its end. What is written down one by one is in {@link MeetingItemPages}. */
@Path("/meetings/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class MeetingPages {

    private static final int LONGEST_MINUTES = 50_000;

    private final CurrentPerson person;
    private final ShowMeeting show;
    private final TakeAttendance takeAttendance;
    private final WriteMinutes writeMinutes;
    private final CloseMeeting closeMeeting;

    MeetingPages(
            CurrentPerson person,
            ShowMeeting show,
            TakeAttendance takeAttendance,
            WriteMinutes writeMinutes,
            CloseMeeting closeMeeting) {
        this.person = person;
        this.show = show;
        this.takeAttendance = takeAttendance;
        this.writeMinutes = writeMinutes;
        this.closeMeeting = closeMeeting;
    }

    /**
     * @param about the campaign that the form is about at first
     * @param edit the item that is edited
     */
    @GET
    @Operation(hidden = true)
    public Response meeting(
            UUID id,
            @QueryParam("about") @DefaultValue("") String about,
            @QueryParam("edit") @DefaultValue("") String edit) {
        return show.page(show.meeting(id), about, edit);
    }

    @POST
    @Path("attendance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(hidden = true)
    public Response attendance(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        List<UUID> people = form.ids("people");
        List<String> guests = form.lines("guests");
        if (form.hasErrors()) {
            return show.page(422, show.meeting(id), Sent.ATTENDANCE, form, "");
        }
        try {
            takeAttendance.take(person, id, people, guests, form.version());
            return Notices.seeOther("/meetings/%s#attendance".formatted(id), "saved");
        } catch (StaleEdit stale) {
            MeetingView meeting = show.meeting(id);
            return show.page(409, meeting, Sent.ATTENDANCE, show.staleAttendance(meeting, form), "");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return show.page(refused.status(), show.meeting(id), Sent.ATTENDANCE, form, "");
        }
    }

    @POST
    @Path("minutes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(hidden = true)
    public Response minutes(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String minutes = form.text("minutes", LONGEST_MINUTES);
        if (form.hasErrors()) {
            return show.page(422, show.meeting(id), Sent.MINUTES, form, "");
        }
        try {
            writeMinutes.write(person, id, minutes, form.version());
            return Notices.seeOther("/meetings/%s#notes".formatted(id), "saved");
        } catch (StaleEdit stale) {
            Form theirs = ShowMeeting.minutes(show.meeting(id));
            return show.page(
                    409,
                    show.meeting(id),
                    Sent.MINUTES,
                    form.stale(theirs, Comparison.empty().text("minutes", "Notes")),
                    "");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return show.page(refused.status(), show.meeting(id), Sent.MINUTES, form, "");
        }
    }

    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response close(UUID id, MultivaluedMap<String, String> sent) {
        if (show.meeting(id).isOpen()) {
            Form form = Form.of(sent);
            form.typed("word", ShowMeeting.CLOSING_WORD);
            if (form.hasErrors()) {
                return show.page(422, show.meeting(id), Sent.CLOSING, form, "");
            }
            closeMeeting.close(person, id);
        }
        return Notices.seeOther("/meetings/" + id, "meeting-closed");
    }
}
