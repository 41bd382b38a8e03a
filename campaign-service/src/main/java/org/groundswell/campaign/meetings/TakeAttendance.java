package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.people.People;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Says who is there. */
@ApplicationScoped
public class TakeAttendance {

    private final MeetingAccess access;
    private final MeetingRepository meetings;
    private final Attendance attendance;
    private final People people;

    TakeAttendance(MeetingAccess access, MeetingRepository meetings, Attendance attendance, People people) {
        this.access = access;
        this.meetings = meetings;
        this.attendance = attendance;
        this.people = people;
    }

    /**
     * Replaces what was said before.
     *
     * @param guests people without an account, by name
     * @param version of the attendance as it was read
     * @throws org.groundswell.campaign.planning.StaleEdit where somebody else said who is there in the meantime
     */
    @Transactional
    public void take(
            CurrentPerson person,
            UUID meetingId,
            Collection<UUID> attended,
            List<String> guests,
            @Nullable Long version) {
        access.require(Reader.of(person), meetingId);
        meetings.lock(meetingId).refuseIfClosed();
        Set<UUID> unknown = new HashSet<>(attended);
        unknown.removeAll(people.names(attended).keySet());
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid("people", "names somebody who is not known here");
        }
        attendance.replace(
                meetingId,
                new Attendance.Attended(
                        new HashSet<>(attended),
                        guests.stream()
                                .map(String::strip)
                                .filter(guest -> !guest.isEmpty())
                                .distinct()
                                .toList()),
                version);
    }
}
