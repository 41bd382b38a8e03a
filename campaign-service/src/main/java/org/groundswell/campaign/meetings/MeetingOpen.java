package org.groundswell.campaign.meetings;

import java.time.LocalDate;
import java.util.UUID;

/** What became of the wish to open a meeting. */
public sealed interface MeetingOpen {

    /** It was opened by this request. */
    record Opened(UUID meetingId) implements MeetingOpen {}

    /** Nothing was opened: one of its campaigns is in a meeting that is not closed yet. */
    record AlreadyOpen(UUID meetingId, String name, LocalDate heldOn) implements MeetingOpen {}
}
