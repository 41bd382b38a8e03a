package org.groundswell.campaign.people;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: nobody with this id. */
final class PersonNotFound extends ProblemException {

    private PersonNotFound(UUID id) {
        super(404, "person-not-found", "No such person", "There is no person %s.".formatted(id));
    }

    static PersonNotFound forId(UUID id) {
        return new PersonNotFound(id);
    }
}
