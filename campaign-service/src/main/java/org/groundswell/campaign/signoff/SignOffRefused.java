package org.groundswell.campaign.signoff;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** What was asked of a seat is not possible as it is. */
final class SignOffRefused extends ProblemException {

    private SignOffRefused(int status, String type, String title, String detail) {
        super(status, type, title, detail);
    }

    static SignOffRefused noSeat(UUID seatId) {
        return new SignOffRefused(
                404, "seat-not-found", "No such seat", "The campaign has no seat %s.".formatted(seatId));
    }

    static SignOffRefused notYours(String whyNot) {
        return new SignOffRefused(403, "seat-is-not-yours", "Not yours to sign", whyNot);
    }

    static SignOffRefused otherSeat(String whyNot) {
        return new SignOffRefused(409, "signed-in-another-seat", "Signed in another seat already", whyNot);
    }

    static SignOffRefused changedMeanwhile() {
        return new SignOffRefused(
                409,
                "changed-meanwhile",
                "It has changed meanwhile",
                "What is to be signed here is not what you saw any more. Look at it again, and sign it then.");
    }

    static SignOffRefused nameTaken(String name) {
        return new SignOffRefused(
                409, "seat-exists", "There is this seat already", "The campaign has a seat “%s”.".formatted(name));
    }

    static SignOffRefused notAMember() {
        return new SignOffRefused(
                409,
                "not-a-member",
                "Not a member of the campaign",
                "Whoever signs has to see the campaign: make them a member first.");
    }

    static SignOffRefused staleEdit(long version) {
        return new SignOffRefused(
                409,
                "stale-edit",
                "Somebody else saved in the meantime",
                "The version is now %d. Read it again and send your change with that version.".formatted(version));
    }

    static SignOffRefused administratorsOnly(String name) {
        return new SignOffRefused(
                403,
                "seat-is-in-use",
                "An administrator's to change",
                "“%s” has been decided in. Only an administrator changes or removes it now.".formatted(name));
    }
}
