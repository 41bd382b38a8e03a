package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Keeps the notes of a meeting, which everybody gets who sees the meeting. */
@ApplicationScoped
public class WriteMinutes {

    private final MeetingAccess access;
    private final MeetingRepository meetings;

    WriteMinutes(MeetingAccess access, MeetingRepository meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    /**
     * @param version of the meeting as it was read
     * @throws org.groundswell.campaign.planning.StaleEdit where somebody else wrote in the meantime
     */
    @Transactional
    public void write(CurrentPerson person, UUID meetingId, String minutes, @Nullable Long version) {
        access.require(Reader.of(person), meetingId);
        meetings.lock(meetingId).write(minutes, version);
        meetings.flush();
    }
}
