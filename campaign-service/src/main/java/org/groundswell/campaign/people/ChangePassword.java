package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ChangePassword {

    private final PersonRepository people;
    private final PasswordHashing hashing;
    private final LiveSessions sessions;

    ChangePassword(PersonRepository people, PasswordHashing hashing, LiveSessions sessions) {
        this.people = people;
        this.hashing = hashing;
        this.sessions = sessions;
    }

    /** For an administrator, who need not know the one that there is. */
    @Transactional
    void of(UUID personId, String password) {
        people.lock(personId).changePassword(hashing.hash(password));
        sessions.endAllOf(personId, Optional.empty());
    }

    /**
     * @param session goes on; whoever else has signed in with the old password has to do so again
     * @throws SignInRefused where the current password is not right
     */
    @Transactional
    void own(UUID personId, Optional<UUID> session, NewPassword change) {
        Person person = people.lock(personId);
        if (!hashing.matches(change.current().orElse(""), Optional.of(person.passwordHash()))) {
            throw SignInRefused.wrongLoginOrPassword();
        }
        person.changePassword(hashing.hash(change.password()));
        sessions.endAllOf(personId, session);
    }
}
