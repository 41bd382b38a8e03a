package org.groundswell.campaign.letters;

import java.util.List;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.letters.LetterRefused;

/** 400: a letter that can't be sent as it is written. */
public final class InvalidLetter extends ProblemException {

    private InvalidLetter(List<FieldError> errors) {
        super(
                400,
                "invalid-letter",
                "The letter can't be sent as it is written",
                errors.getFirst().message(),
                errors);
    }

    static InvalidLetter of(String field, String message) {
        return new InvalidLetter(List.of(new FieldError(field, message)));
    }

    static InvalidLetter from(LetterRefused refused) {
        return new InvalidLetter(refused.problems().stream()
                .map(problem -> new FieldError(problem.field(), problem.message()))
                .toList());
    }
}
