package org.groundswell.campaign.workspace.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.campaign.meetings.MeetingView;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.campaign.meetings.MeetingView.Named;
import org.groundswell.campaign.meetings.ReadMeetings;
import org.groundswell.campaign.meetings.Reader;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/** Makes the page of one meeting, with forms that are new or come back with mistakes. */
@ApplicationScoped
class ShowMeeting {

    static final String CLOSING_WORD = "close";

    private final CurrentPerson person;
    private final ReadMeetings read;
    private final DescribeMeeting describe;
    private final Frames frames;

    ShowMeeting(CurrentPerson person, ReadMeetings read, DescribeMeeting describe, Frames frames) {
        this.person = person;
        this.read = read;
        this.describe = describe;
        this.frames = frames;
    }

    MeetingView meeting(UUID id) {
        return read.visibleTo(Reader.of(person), id);
    }

    /** With one of its forms as it was sent; the others are as they are kept. */
    enum Sent {
        NOTHING,
        ITEM,
        ATTENDANCE,
        MINUTES,
        CLOSING
    }

    Response page(MeetingView meeting, String about, String editing) {
        Form item = Stream.concat(meeting.items().stream(), meeting.carriedOver().stream())
                .filter(candidate -> candidate.id().toString().equals(editing))
                .findFirst()
                .map(ItemForm::of)
                .orElseGet(() -> ItemForm.fresh(about));
        return page(200, meeting, Sent.NOTHING, item, editing);
    }

    Response page(int status, MeetingView meeting, Sent what, Form sent, String editing) {
        boolean writes = mayWrite() && meeting.isOpen();
        List<Choice> people = mayWrite() ? people(meeting) : List.of();
        boolean isItem = what == Sent.ITEM || what == Sent.NOTHING;
        MeetingPage.Forms forms = new MeetingPage.Forms(
                isItem ? sent : ItemForm.fresh(""),
                isItem ? editing : "",
                ItemForm.abouts(meeting),
                people,
                what == Sent.ATTENDANCE ? sent : attendance(meeting),
                what == Sent.MINUTES ? sent : minutes(meeting),
                people,
                what == Sent.CLOSING ? sent : Form.empty(),
                CLOSING_WORD);
        return Html.page(
                status,
                Templates.meeting(
                        frames.current(),
                        new MeetingPage(
                                meeting.id(),
                                meeting.name(),
                                Numbers.day(meeting.heldOn()),
                                meeting.chair().name(),
                                describe.asOf(meeting),
                                meeting.isOpen(),
                                DescribeMeeting.mails(meeting),
                                describe.carried(meeting),
                                describe.general(meeting),
                                describe.campaigns(meeting),
                                DescribeMeeting.attended(meeting),
                                meeting.minutes(),
                                writes,
                                meeting.isOpen() && Everybody.WHO_PLAN.stream().anyMatch(person::has),
                                forms)));
    }

    Form stale(MeetingView meeting, UUID itemId, Form typed) {
        return typed.stale(
                ItemForm.of(item(meeting, itemId)), ItemForm.comparison(ItemForm.abouts(meeting), people(meeting)));
    }

    Form staleAttendance(MeetingView meeting, Form typed) {
        return typed.stale(
                attendance(meeting),
                Comparison.empty().choice("people", "Members", people(meeting)).text("guests", "Guests"));
    }

    private List<Choice> people(MeetingView meeting) {
        return ItemForm.people(read.colleagues(Reader.of(person), meeting.id()));
    }

    private ItemView item(MeetingView meeting, UUID itemId) {
        return Stream.concat(meeting.items().stream(), meeting.carriedOver().stream())
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("item", itemId));
    }

    static Form attendance(MeetingView meeting) {
        return Form.empty()
                .with("version", meeting.attendanceVersion())
                .withAll("people", meeting.people().stream().map(Named::id).toList())
                .with("guests", String.join("\n", meeting.guests()));
    }

    static Form minutes(MeetingView meeting) {
        return Form.empty().with("version", meeting.version()).with("minutes", meeting.minutes());
    }

    private boolean mayWrite() {
        return person.has(Roles.ADMINISTRATOR) || person.has(Roles.CAMPAIGN_MANAGER) || person.has(Roles.CONTRIBUTOR);
    }
}
