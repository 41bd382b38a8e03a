package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.security.Roles;

/** Changes what somebody may do. There is always an administrator. */
@ApplicationScoped
class EditPerson {

    private final PersonRepository people;
    private final AuditNotes notes;

    EditPerson(PersonRepository people, AuditNotes notes) {
        this.people = people;
        this.notes = notes;
    }

    @Transactional
    PersonView edit(UUID personId, PersonEdit edit) {
        people.lockAdministrators();
        Person person = people.lock(personId);
        if (person.version() != edit.version()) {
            throw PersonConflict.staleEdit(person.version());
        }
        notes.note("before", Map.of("roles", person.roles(), "active", person.isActive()));
        notes.note("after", Map.of("roles", new TreeSet<>(edit.roles()), "active", edit.active()));
        person.edit(edit);
        people.flush();
        if (people.activeWith(Roles.ADMINISTRATOR) == 0) {
            throw PersonConflict.lastAdministrator();
        }
        return person.view();
    }
}
