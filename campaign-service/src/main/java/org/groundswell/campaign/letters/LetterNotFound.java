package org.groundswell.campaign.letters;

import java.util.UUID;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.http.ProblemException;

/** 404: no such letter, or one of a campaign that the person may not know of. */
public final class LetterNotFound extends ProblemException {

    private LetterNotFound(String detail) {
        super(404, "letter-not-found", "No such letter", detail);
    }

    static LetterNotFound forId(UUID letterVersionId) {
        return new LetterNotFound("There is no letter version %s among those that you see.".formatted(letterVersionId));
    }

    static LetterNotFound notWritten(LetterRole role, int step, String language) {
        return new LetterNotFound(
                "No %s for step %d in '%s' is written yet: save one, or send the text to be previewed."
                        .formatted(role.code(), step, language));
    }
}
