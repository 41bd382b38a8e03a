package org.groundswell.campaign.meetings;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 409: the meeting does not stand as the request needs it. */
final class MeetingRefused extends ProblemException {

    private MeetingRefused(String type, String title, String detail) {
        super(409, type, title, detail);
    }

    static MeetingRefused alreadyClosed(String name) {
        return new MeetingRefused(
                "meeting-closed",
                "The meeting is closed",
                "“%s” is closed and its minutes are out. What has to be added belongs into the next one."
                        .formatted(name));
    }

    static MeetingRefused stillOpen(UUID meetingId, String name) {
        return new MeetingRefused(
                "meeting-open",
                "A meeting is open",
                "“%s” (%s) looks at one of these campaigns and is not closed yet. Close it first."
                        .formatted(name, meetingId));
    }

    static MeetingRefused decisionsStay() {
        return new MeetingRefused(
                "decision-stays", "Decisions are not settled", "A decision stays as it was written down.");
    }
}
