package org.groundswell.campaign.workspace.meetings;

import org.groundswell.campaign.meetings.MeetingOpen;

/** No meeting was opened, and what else the form did is taken back: one of its campaigns is in a meeting that is not closed yet. */
final class StillOpen extends RuntimeException {

    private final transient MeetingOpen.AlreadyOpen meeting;

    StillOpen(MeetingOpen.AlreadyOpen meeting) {
        super("“%s” is still open".formatted(meeting.name()));
        this.meeting = meeting;
    }

    MeetingOpen.AlreadyOpen meeting() {
        return meeting;
    }
}
