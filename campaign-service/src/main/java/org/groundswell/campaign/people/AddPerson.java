package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class AddPerson {

    private final PersonRepository people;
    private final PasswordHashing hashing;
    private final Clock clock;

    AddPerson(PersonRepository people, PasswordHashing hashing, Clock clock) {
        this.people = people;
        this.hashing = hashing;
        this.clock = clock;
    }

    @Transactional
    PersonView add(NewPerson details) {
        Person person = new Person(details, hashing.hash(details.password()), clock.instant());
        try {
            people.persistAndFlush(person);
        } catch (ConstraintViolationException e) {
            throw PersonConflict.loginTaken(person.login());
        }
        return person.view();
    }
}
