package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.people.Colleague;
import org.groundswell.campaign.people.Colleagues;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.security.CurrentPerson;

/** Closes a meeting: its minutes go to whoever was there, the chair, and the owners of what is open, also since earlier meetings. */
@ApplicationScoped
public class CloseMeeting {

    private final MeetingAccess access;
    private final MeetingRepository meetings;
    private final Agenda agenda;
    private final ItemsOfMeeting items;
    private final Attendance attendance;
    private final MinutesMails mails;
    private final Colleagues colleagues;
    private final Wakeups wakeups;
    private final Clock clock;

    CloseMeeting(
            MeetingAccess access,
            MeetingRepository meetings,
            Agenda agenda,
            ItemsOfMeeting items,
            Attendance attendance,
            MinutesMails mails,
            Colleagues colleagues,
            Wakeups wakeups,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.agenda = agenda;
        this.items = items;
        this.attendance = attendance;
        this.mails = mails;
        this.colleagues = colleagues;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Transactional
    public void close(CurrentPerson person, UUID meetingId) {
        access.require(Reader.of(person), meetingId);
        Meeting meeting = meetings.lock(meetingId);
        meeting.refuseIfClosed();
        ItemsOfMeeting.Listed listed = items.of(
                meeting,
                agenda.of(meetingId).stream().map(Agenda.Point::campaignId).toList());
        items.keep(meeting, listed);
        meeting.close(person.id(), clock.instant());
        meetings.flush();
        Set<UUID> recipients = new HashSet<>(attendance.of(meetingId).attended().people());
        recipients.add(meeting.chairId());
        recipients.addAll(ownersWhoSee(meetingId, listed));
        mails.queue(meetingId, recipients);
        wakeups.wake(SendMinutes.NAME);
    }

    /** Somebody may have left the campaign since they promised something. */
    private Collection<UUID> ownersWhoSee(UUID meetingId, ItemsOfMeeting.Listed listed) {
        Set<UUID> owners =
                listed.open().flatMap(item -> item.ownerId().stream()).collect(Collectors.toSet());
        return colleagues.all(owners).stream()
                .filter(owner -> access.sees(new Reader(owner.id(), owner.roles()), meetingId))
                .map(Colleague::id)
                .toList();
    }
}
