package org.groundswell.campaign.responses;

import java.util.List;
import java.util.UUID;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;

/** A file that is not attached, or that is not there. */
final class AttachmentRefused extends ProblemException {

    private AttachmentRefused(int status, String type, String title, String detail) {
        super(status, type, title, detail, List.of(new FieldError("attachment", detail)));
    }

    private AttachmentRefused(UUID id) {
        super(
                404,
                "attachment-not-found",
                "No such file",
                "There is no file %s among those that you see.".formatted(id));
    }

    static AttachmentRefused tooLarge(int most) {
        return new AttachmentRefused(
                413,
                "attachment-too-large",
                "The file is too large",
                "A file may have up to %d MB. Attach a smaller one, or say where it is to be found."
                        .formatted(most >> 20));
    }

    static AttachmentRefused empty() {
        return new AttachmentRefused(
                400, "attachment-empty", "The file is empty", "The file is empty. Choose another one.");
    }

    static AttachmentRefused ofThisKind() {
        return new AttachmentRefused(
                415,
                "attachment-type",
                "Not a kind of file that can be attached",
                "Attach a PDF, PNG, JPEG, text, e-mail (.eml), Word (.docx) or Excel (.xlsx) file; its content has to"
                        + " be what its name says.");
    }

    static AttachmentRefused tooMany(int most) {
        return new AttachmentRefused(
                409,
                "too-many-attachments",
                "Too many files",
                "An answer can have %d files. Remove one first.".formatted(most));
    }

    static AttachmentRefused notFound(UUID id) {
        return new AttachmentRefused(id);
    }
}
