package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ChangePassword {

    private final PersonRepository people;
    private final PasswordHashing hashing;

    ChangePassword(PersonRepository people, PasswordHashing hashing) {
        this.people = people;
        this.hashing = hashing;
    }

    /** For an administrator, who need not know the one that there is. */
    @Transactional
    void of(UUID personId, String password) {
        people.lock(personId).changePassword(hashing.hash(password));
    }

    /** @throws SignInRefused where the current password is not right */
    @Transactional
    void own(UUID personId, NewPassword change) {
        Person person = people.lock(personId);
        if (!hashing.matches(change.current().orElse(""), Optional.of(person.passwordHash()))) {
            throw SignInRefused.wrongLoginOrPassword();
        }
        person.changePassword(hashing.hash(change.password()));
    }
}
