package org.groundswell.campaign.meetings;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: no such meeting, or one of whose campaigns the person sees none; the answer does not tell which. */
final class MeetingNotFound extends ProblemException {

    private MeetingNotFound(String what, UUID id) {
        super(
                404,
                "meeting-not-found",
                "No such " + what,
                "There is no %s %s among the meetings that you see.".formatted(what, id));
    }

    static MeetingNotFound forId(UUID id) {
        return new MeetingNotFound("meeting", id);
    }

    static MeetingNotFound forItem(UUID id) {
        return new MeetingNotFound("item", id);
    }
}
