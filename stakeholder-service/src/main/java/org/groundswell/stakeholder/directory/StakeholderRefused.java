package org.groundswell.stakeholder.directory;

import java.util.List;
import java.util.UUID;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;

/** What can't be done to a stakeholder. */
final class StakeholderRefused extends ProblemException {

    private StakeholderRefused(int status, String type, String title, String detail, List<FieldError> errors) {
        super(status, type, title, detail, errors);
    }

    static StakeholderRefused unknown(UUID id) {
        return new StakeholderRefused(404, "not-found", "Not found", "There is no stakeholder " + id, List.of());
    }

    static StakeholderRefused fields(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return new StakeholderRefused(
                400, "invalid-request", "Invalid request", first.field() + " " + first.message(), errors);
    }

    static StakeholderRefused stale(UUID id, long version) {
        return new StakeholderRefused(
                409,
                "stale-edit",
                "Somebody else saved first",
                "Stakeholder %s has moved on to version %d. Read it again and repeat the edit.".formatted(id, version),
                List.of());
    }

    static StakeholderRefused alreadyThere(UUID id) {
        return new StakeholderRefused(
                409,
                "duplicate-stakeholder",
                "Already in the directory",
                "This is stakeholder %s.".formatted(id),
                List.of());
    }

    static StakeholderRefused externalIdTaken() {
        return new StakeholderRefused(
                409,
                "duplicate-stakeholder",
                "Already in the directory",
                "Another stakeholder of this kind and source has this externalId.",
                List.of());
    }

    static StakeholderRefused nameless() {
        return fields(
                List.of(new FieldError("lastName", "is needed: a person has a name, and an employer an organisation")));
    }

    static StakeholderRefused unknownPayer() {
        return fields(List.of(new FieldError(
                "cover.payerId", "is no payer that is known here: PUT it to /api/v1/payers/{id} first")));
    }

    static StakeholderRefused merge() {
        return new StakeholderRefused(
                409,
                "not-mergeable",
                "These two can't be merged",
                "Both have to be of one kind, and the one that stays must not be merged itself.",
                List.of());
    }
}
