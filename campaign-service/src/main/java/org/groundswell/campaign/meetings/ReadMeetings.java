package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.meetings.MeetingView.AgendaPoint;
import org.groundswell.campaign.meetings.MeetingView.Named;
import org.groundswell.campaign.people.Colleague;
import org.groundswell.campaign.people.Colleagues;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.SeenCampaigns;
import org.groundswell.campaign.rest.Page;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.OrganisationZone;

/** Shows meetings to those who may see them. */
@ApplicationScoped
public class ReadMeetings {

    private final MeetingRepository meetings;
    private final ItemRepository items;
    private final ItemsOfMeeting itemsOfMeeting;
    private final OverdueAnswers overdue;
    private final Agenda agenda;
    private final Attendance attendance;
    private final MinutesMails mails;
    private final MeetingAccess access;
    private final DescribeItems describe;
    private final Campaigns campaigns;
    private final SeenCampaigns seenCampaigns;
    private final People people;
    private final Colleagues colleagues;
    private final OrganisationZone zone;

    ReadMeetings(
            MeetingRepository meetings,
            ItemRepository items,
            ItemsOfMeeting itemsOfMeeting,
            OverdueAnswers overdue,
            Agenda agenda,
            Attendance attendance,
            MinutesMails mails,
            MeetingAccess access,
            DescribeItems describe,
            Campaigns campaigns,
            SeenCampaigns seenCampaigns,
            People people,
            Colleagues colleagues,
            OrganisationZone zone) {
        this.meetings = meetings;
        this.items = items;
        this.itemsOfMeeting = itemsOfMeeting;
        this.overdue = overdue;
        this.agenda = agenda;
        this.attendance = attendance;
        this.mails = mails;
        this.access = access;
        this.describe = describe;
        this.campaigns = campaigns;
        this.seenCampaigns = seenCampaigns;
        this.people = people;
        this.colleagues = colleagues;
        this.zone = zone;
    }

    /** @throws MeetingNotFound where there is none, or the reader sees none of its campaigns */
    @Transactional
    public MeetingView visibleTo(Reader reader, UUID meetingId) {
        MeetingAccess.Seen seen = access.require(reader, meetingId);
        Meeting meeting = meetings.get(meetingId);
        Attendance.Kept kept = attendance.of(meetingId);
        Attendance.Attended attended = kept.attended();
        Set<UUID> named = new HashSet<>(attended.people());
        named.add(meeting.chairId());
        Map<UUID, String> names = people.names(named);
        ItemsOfMeeting.Listed listed = itemsOfMeeting.of(meeting, seen.campaignIds());
        LocalDate day = meeting.closedAt().map(zone::dayOf).orElseGet(zone::today);
        return new MeetingView(
                meeting.id(),
                meeting.name(),
                meeting.heldOn(),
                named(names, meeting.chairId()),
                meeting.openedAt(),
                meeting.closedAt(),
                points(seen, overdue.of(meetingId)),
                attended.people().stream()
                        .map(id -> named(names, id))
                        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                        .toList(),
                attended.guests(),
                describe.views(listed.carriedOver(), day),
                describe.views(listed.own(), day),
                meeting.minutes(),
                mails.of(meetingId),
                meeting.version(),
                kept.version());
    }

    /** The newest first. */
    @Transactional
    public Page<MeetingSummary> allVisibleTo(Reader reader, Optional<UUID> before, int limit) {
        boolean all = reader.roles().contains(Roles.ADMINISTRATOR);
        Page<UUID> page = Page.of(agenda.seenBy(reader.id(), all, before, limit), limit, id -> id);
        List<Meeting> found = meetings.all(page.items());
        Map<UUID, String> names =
                people.names(found.stream().map(Meeting::chairId).distinct().toList());
        return new Page<>(
                found.stream()
                        .map(meeting -> new MeetingSummary(
                                meeting.id(),
                                meeting.name(),
                                meeting.heldOn(),
                                names.getOrDefault(meeting.chairId(), ""),
                                meeting.closedAt()))
                        .toList(),
                page.next());
    }

    /**
     * What the reader has promised to do and is still open, the first due first. Not of campaigns that they do not see any more.
     */
    @Transactional
    public List<MeetingView.ItemView> openActionsOf(Reader reader) {
        return describe.views(items.openActions(reader.id()).stream()
                .filter(item -> access.sees(reader, item))
                .toList());
    }

    /** Who may be made owner of an action of this meeting, or ticked as there: the members of its campaigns, and who is there already. */
    @Transactional
    public List<Named> colleagues(Reader reader, UUID meetingId) {
        MeetingAccess.Seen seen = access.require(reader, meetingId);
        Set<UUID> ids = new HashSet<>(seenCampaigns.membersOfAny(seen.campaignIds()));
        ids.addAll(attendance.of(meetingId).attended().people());
        ids.add(meetings.get(meetingId).chairId());
        ids.add(reader.id());
        return colleagues.all(ids).stream()
                .filter(Colleague::active)
                .map(colleague -> new Named(colleague.id(), colleague.name()))
                .toList();
    }

    private List<AgendaPoint> points(MeetingAccess.Seen seen, Map<UUID, List<OverdueAnswer>> owed) {
        Map<UUID, CampaignSummary> known = campaigns.all(seen.campaignIds()).stream()
                .collect(Collectors.toMap(CampaignSummary::id, campaign -> campaign));
        return seen.points().stream()
                .flatMap(point -> Stream.ofNullable(known.get(point.campaignId()))
                        .map(campaign -> new AgendaPoint(
                                campaign.id(),
                                campaign.name(),
                                campaign.payerName(),
                                point.markerId(),
                                point.sinceMarkerId(),
                                owed.getOrDefault(campaign.id(), List.of()))))
                .toList();
    }

    private static Named named(Map<UUID, String> names, UUID id) {
        return new Named(id, names.getOrDefault(id, ""));
    }
}
