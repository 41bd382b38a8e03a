package org.groundswell.campaign.briefings;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: no such briefing, or one that the reader may not see; the answer does not tell which. */
public final class BriefingNotFound extends ProblemException {

    private BriefingNotFound(String detail) {
        super(404, "briefing-not-found", "No such briefing", detail);
    }

    static BriefingNotFound forId(UUID id) {
        return new BriefingNotFound("There is no briefing %s among those that you see.".formatted(id));
    }

    static BriefingNotFound behindLink() {
        return new BriefingNotFound(
                "This link does not work, or does not work any more. Ask whoever gave it to you for another one.");
    }
}
