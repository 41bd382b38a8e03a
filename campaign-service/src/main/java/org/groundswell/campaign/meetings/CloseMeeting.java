package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.security.CurrentPerson;

/** Closes a meeting: its minutes go to whoever was there, the chair, and the owners of its actions. */
@ApplicationScoped
public class CloseMeeting {

    private final MeetingAccess access;
    private final MeetingRepository meetings;
    private final ItemRepository items;
    private final Attendance attendance;
    private final MinutesMails mails;
    private final Wakeups wakeups;
    private final Clock clock;

    CloseMeeting(
            MeetingAccess access,
            MeetingRepository meetings,
            ItemRepository items,
            Attendance attendance,
            MinutesMails mails,
            Wakeups wakeups,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.items = items;
        this.attendance = attendance;
        this.mails = mails;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Transactional
    public void close(CurrentPerson person, UUID meetingId) {
        access.require(Reader.of(person), meetingId);
        Meeting meeting = meetings.lock(meetingId);
        meeting.close(person.id(), clock.instant());
        meetings.flush();
        Set<UUID> recipients = new HashSet<>(attendance.of(meetingId).people());
        recipients.add(meeting.chairId());
        items.of(meetingId).stream()
                .filter(item -> item.outcome().isEmpty())
                .flatMap(item -> item.ownerId().stream())
                .forEach(recipients::add);
        mails.queue(meetingId, recipients);
        wakeups.wake(SendMinutes.NAME);
    }
}
