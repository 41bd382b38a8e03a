package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** What pages may know and do about who signs in. */
@ApplicationScoped
public class Accounts {

    private final PersonRepository people;
    private final EditPerson editPerson;
    private final ChangePassword changePassword;

    Accounts(PersonRepository people, EditPerson editPerson, ChangePassword changePassword) {
        this.people = people;
        this.editPerson = editPerson;
        this.changePassword = changePassword;
    }

    /** By name. */
    @Transactional
    public List<PersonView> all() {
        return people.listAll().stream()
                .map(Person::view)
                .sorted(Comparator.comparing(PersonView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Transactional
    public PersonView get(UUID personId) {
        return people.get(personId).view();
    }

    public PersonView edit(UUID personId, PersonEdit edit) {
        return editPerson.edit(personId, edit);
    }

    /** Ends the person's other sessions. */
    public void changeOwnPassword(CurrentPerson person, NewPassword password) {
        changePassword.own(person.id(), person.sessionId(), password);
    }
}
