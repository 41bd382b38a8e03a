package org.groundswell.campaign.meetings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.campaign.rest.Created;
import org.groundswell.campaign.rest.Page;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/meetings")
@Tag(name = "Meetings")
class MeetingResource {

    private final CurrentPerson person;
    private final ReadMeetings read;
    private final OpenMeeting openMeeting;
    private final TakeAttendance takeAttendance;
    private final WriteMinutes writeMinutes;
    private final WriteItems writeItems;
    private final CloseMeeting closeMeeting;

    MeetingResource(
            CurrentPerson person,
            ReadMeetings read,
            OpenMeeting openMeeting,
            TakeAttendance takeAttendance,
            WriteMinutes writeMinutes,
            WriteItems writeItems,
            CloseMeeting closeMeeting) {
        this.person = person;
        this.read = read;
        this.openMeeting = openMeeting;
        this.takeAttendance = takeAttendance;
        this.writeMinutes = writeMinutes;
        this.writeItems = writeItems;
        this.closeMeeting = closeMeeting;
    }

    /** @param campaignIds in the order in which they are looked at */
    record NewMeeting(
            @NotBlank @Size(max = 200) String name,
            @NotEmpty @Size(max = 100) List<@NotNull UUID> campaignIds) {}

    /**
     * @param guests people without an account, by name
     * @param version the meeting's {@code attendanceVersion} as it was read
     */
    record Attended(
            @NotNull @Size(max = 500) List<@NotNull UUID> people,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) String> guests,
            @NotNull Long version) {}

    record Minutes(
            @NotNull @Size(max = 50_000) String minutes,
            @NotNull Long version) {}

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the meetings about campaigns that you see, the newest first")
    public Page<MeetingSummary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") Optional<UUID> after) {
        return read.allVisibleTo(Reader.of(person), after, limit);
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Open a meeting and chair it; the counts of its campaigns are frozen")
    public RestResponse<MeetingView> open(@NotNull @Valid NewMeeting meeting) {
        return switch (openMeeting.open(person, meeting.name(), meeting.campaignIds())) {
            case MeetingOpen.Opened opened ->
                Created.in("/api/v1/meetings", opened.meetingId(), get(opened.meetingId()));
            case MeetingOpen.AlreadyOpen already -> throw MeetingRefused.stillOpen(already.meetingId(), already.name());
        };
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Get a meeting, as far as you see its campaigns")
    public MeetingView get(UUID id) {
        return read.visibleTo(Reader.of(person), id);
    }

    @PUT
    @Path("{id}/attendance")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Say who is there; replaces what was said before")
    public MeetingView attendance(UUID id, @NotNull @Valid Attended attended) {
        takeAttendance.take(person, id, attended.people(), attended.guests(), attended.version());
        return get(id);
    }

    @PUT
    @Path("{id}/minutes")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Write the notes, which everybody gets who sees the meeting")
    public MeetingView minutes(UUID id, @NotNull @Valid Minutes minutes) {
        writeMinutes.write(person, id, minutes.minutes(), minutes.version());
        return get(id);
    }

    @POST
    @Path("{id}/items")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Write down a blocker, a decision or an action")
    public RestResponse<ItemView> add(UUID id, @NotNull @Valid ItemDetails details) {
        ItemView added = writeItems.add(person, id, details);
        return Created.in("/api/v1/meeting-items", added.id(), added);
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Close a meeting; its minutes and open actions are mailed")
    public MeetingView close(UUID id) {
        closeMeeting.close(person, id);
        return get(id);
    }
}
