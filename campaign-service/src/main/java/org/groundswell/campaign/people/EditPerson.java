package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.groundswell.platform.security.Roles;

/** Changes what somebody may do. There is always an administrator. */
@ApplicationScoped
class EditPerson {

    private final PersonRepository people;

    EditPerson(PersonRepository people) {
        this.people = people;
    }

    @Transactional
    PersonView edit(UUID personId, PersonEdit edit) {
        people.lockAdministrators();
        Person person = people.lock(personId);
        if (person.version() != edit.version()) {
            throw PersonConflict.staleEdit(person.version());
        }
        person.edit(edit);
        people.flush();
        if (people.activeWith(Roles.ADMINISTRATOR) == 0) {
            throw PersonConflict.lastAdministrator();
        }
        return person.view();
    }
}
