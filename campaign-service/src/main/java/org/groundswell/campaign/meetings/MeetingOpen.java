package org.groundswell.campaign.meetings;

import java.util.UUID;

/** What became of the wish to open a meeting. */
public sealed interface MeetingOpen {

    /** It was opened by this request. */
    record Opened(UUID meetingId) implements MeetingOpen {}

    /** One of its campaigns is in a meeting that is not closed yet, for instance since the chair has clicked twice. */
    record AlreadyOpen(UUID meetingId, String name) implements MeetingOpen {}
}
