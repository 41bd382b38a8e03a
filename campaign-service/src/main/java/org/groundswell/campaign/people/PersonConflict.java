package org.groundswell.campaign.people;

import org.groundswell.platform.http.ProblemException;

/** 409: what was asked for would collide with the people that there are. */
final class PersonConflict extends ProblemException {

    private PersonConflict(String type, String title, String detail) {
        super(409, type, title, detail);
    }

    static PersonConflict loginTaken(String login) {
        return new PersonConflict(
                "login-taken",
                "The login is taken",
                "There is somebody with the login %s. Choose another.".formatted(login));
    }

    static PersonConflict staleEdit(long current) {
        return new PersonConflict(
                "stale-edit",
                "Somebody else saved in the meantime",
                "The version is now %d. Read it again and send your change with that version.".formatted(current));
    }

    static PersonConflict lastAdministrator() {
        return new PersonConflict(
                "last-administrator",
                "Somebody has to be administrator",
                "This is the last active administrator. Make somebody else one first.");
    }
}
