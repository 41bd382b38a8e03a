package org.groundswell.campaign.workspace.meetings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.meetings.MeetingOpen;
import org.groundswell.campaign.meetings.MeetingSummary;
import org.groundswell.campaign.meetings.OpenMeeting;
import org.groundswell.campaign.meetings.ReadMeetings;
import org.groundswell.campaign.meetings.Reader;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.meetings.MeetingsPage.StillOpenRow;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** The meetings that there were, and opening the next one. */
@Path("/meetings")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class MeetingsPages {

    private static final int A_PAGE = 30;
    private static final int MOST_CAMPAIGNS = 200;
    /** Such campaigns are in the next meeting unless the chair takes them out. */
    private static final Set<CampaignState> USUAL =
            Set.of(CampaignState.LAUNCHING, CampaignState.RUNNING, CampaignState.PAUSED, CampaignState.STANDING_DOWN);

    private final CurrentPerson person;
    private final ReadMeetings read;
    private final OpenMeeting openMeeting;
    private final SubmitOnce once;
    private final Campaigns campaigns;
    private final OrganisationZone zone;
    private final Frames frames;

    MeetingsPages(
            CurrentPerson person,
            ReadMeetings read,
            OpenMeeting openMeeting,
            SubmitOnce once,
            Campaigns campaigns,
            OrganisationZone zone,
            Frames frames) {
        this.person = person;
        this.read = read;
        this.openMeeting = openMeeting;
        this.once = once;
        this.campaigns = campaigns;
        this.zone = zone;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response meetings(@QueryParam("after") Optional<UUID> after) {
        Form form = Form.empty()
                .with(SubmitOnce.FIELD, SubmitOnce.token())
                .with("name", "Meeting of " + Numbers.shortDay(zone.today()))
                .withAll(
                        "campaigns",
                        mine().stream()
                                .filter(campaign -> USUAL.contains(campaign.state()))
                                .map(CampaignSummary::id)
                                .toList());
        return page(200, form, after);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response open(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String name = form.required("name", "Give the meeting a name");
        List<UUID> chosen = form.ids("campaigns");
        if (chosen.isEmpty() && form.mistake("campaigns").isEmpty()) {
            form.refuse("campaigns", "Choose the campaigns that the meeting looks at");
        }
        if (form.hasErrors()) {
            return page(422, form, Optional.empty());
        }
        try {
            return Response.seeOther(URI.create(once.submit(form, () -> open(name, chosen))))
                    .build();
        } catch (StillOpen still) {
            return page(409, form, Optional.of(still.meeting()), Optional.empty());
        }
    }

    private String open(String name, List<UUID> chosen) {
        return switch (openMeeting.open(person, name, chosen)) {
            case MeetingOpen.Opened opened -> "/meetings/" + opened.meetingId();
            case MeetingOpen.AlreadyOpen already -> throw new StillOpen(already);
        };
    }

    private Response page(int status, Form form, Optional<UUID> after) {
        return page(status, form, Optional.empty(), after);
    }

    private Response page(int status, Form form, Optional<MeetingOpen.AlreadyOpen> still, Optional<UUID> after) {
        Page<MeetingSummary> page = read.allVisibleTo(Reader.of(person), after, A_PAGE);
        boolean mayOpen = Everybody.WHO_PLAN.stream().anyMatch(person::has);
        return Html.page(
                status,
                Templates.meetings(
                        frames.current(),
                        new MeetingsPage(
                                page.items().stream().map(MeetingsPages::row).toList(),
                                mayOpen,
                                form,
                                still.map(open ->
                                        new StillOpenRow(open.meetingId(), open.name(), Numbers.day(open.heldOn()))),
                                mayOpen ? choices() : List.of(),
                                page.next().map(next -> "/meetings?after=" + next))));
    }

    private List<Choice> choices() {
        return mine().stream()
                .map(campaign -> new Choice(
                        campaign.id().toString(),
                        campaign.name(),
                        "%s, %s"
                                .formatted(
                                        campaign.payerName(),
                                        Words.of(campaign.state()).toLowerCase(Locale.US))))
                .toList();
    }

    private List<CampaignSummary> mine() {
        return campaigns.allVisibleTo(person, PageRequest.first(MOST_CAMPAIGNS)).items().stream()
                .filter(campaign -> campaign.state() != CampaignState.CANCELLED)
                .toList();
    }

    private static MeetingsPage.Row row(MeetingSummary meeting) {
        return new MeetingsPage.Row(
                meeting.id(),
                meeting.name(),
                Numbers.day(meeting.heldOn()),
                meeting.chair(),
                meeting.closedAt().isEmpty());
    }
}
