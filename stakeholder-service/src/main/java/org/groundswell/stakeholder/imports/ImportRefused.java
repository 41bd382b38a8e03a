package org.groundswell.stakeholder.imports;

import java.util.List;
import java.util.UUID;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.stakeholder.imports.MappingRules.MappingFault;

/** What can't be done with an import as it stands. */
final class ImportRefused extends ProblemException {

    private ImportRefused(int status, String type, String title, String detail, List<FieldError> errors) {
        super(status, type, title, detail, errors);
    }

    static ImportRefused unknown(UUID id) {
        return new ImportRefused(404, "not-found", "Not found", "There is no import " + id, List.of());
    }

    static ImportRefused notIn(ImportState state, String wanted) {
        return notNow(
                "wrong-import-state",
                "The import can't do this now",
                "It is %s, and only one that is %s can.".formatted(state.code(), wanted));
    }

    static ImportRefused fileGone() {
        return notNow(
                "import-file-gone", "The file is gone", "Files that nobody commits are kept for a day. Send it again.");
    }

    static ImportRefused peopleWereAsked(long count) {
        return notNow(
                "people-were-asked",
                "People in this import were asked",
                "%d of them were asked to act since, so it can't be taken back.".formatted(count));
    }

    static ImportRefused changedSince(long count) {
        return notNow(
                "changed-since",
                "Stakeholders have changed since",
                "%d of the import's stakeholders were changed afterwards. Undo later imports first.".formatted(count));
    }

    static ImportRefused payersInUse() {
        return notNow("payers-in-use", "Payers stay", "An import of payers can't be taken back: others refer to them.");
    }

    static ImportRefused payerGone() {
        return notNow(
                "payer-gone",
                "A payer of the mapping is gone",
                "A payer that the mapping names has another id by now. Map the values again.");
    }

    static ImportRefused mapping(List<MappingFault> faults) {
        return new ImportRefused(
                400,
                "invalid-mapping",
                "The mapping can't be used",
                faults.getFirst().at() + ": " + faults.getFirst().reason(),
                faults.stream()
                        .map(fault -> new FieldError(fault.at(), fault.reason()))
                        .toList());
    }

    static ImportRefused noUsableColumn(List<String> lacking) {
        return new ImportRefused(
                422,
                "no-usable-column",
                "The file has no usable column",
                "No column is mapped to %s. Map one, or send a file that has it."
                        .formatted(String.join(" or ", lacking)),
                lacking.stream()
                        .map(field -> new FieldError(field, "no column is mapped to it"))
                        .toList());
    }

    private static ImportRefused notNow(String type, String title, String detail) {
        return new ImportRefused(409, type, title, detail, List.of());
    }
}
