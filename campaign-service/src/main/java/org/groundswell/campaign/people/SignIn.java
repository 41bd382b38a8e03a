package org.groundswell.campaign.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.groundswell.platform.audit.AuditTrail;
import org.groundswell.platform.security.ClientAddress;

/** Gives a token that all three services accept to somebody who knows their password. */
@ApplicationScoped
public class SignIn {

    private final PersonRepository people;
    private final PasswordHashing hashing;
    private final SignInAttempts attempts;
    private final LiveSessions sessions;
    private final AuditTrail trail;
    private final ClientAddress address;

    SignIn(
            PersonRepository people,
            PasswordHashing hashing,
            SignInAttempts attempts,
            LiveSessions sessions,
            AuditTrail trail,
            ClientAddress address) {
        this.people = people;
        this.hashing = hashing;
        this.attempts = attempts;
        this.sessions = sessions;
        this.trail = trail;
        this.address = address;
    }

    /**
     * No transaction around it: an attempt has to count whatever comes of it, and no connection waits for the hashing.
     *
     * @throws SignInRefused also where the person is not active any more
     */
    public Session signIn(Credentials credentials) {
        String login = Person.normalised(credentials.login());
        SignInPlace place = SignInPlace.of(login, address.current());
        attempts.count(place).ifPresent(refusal -> refuse(login, refusal));
        Optional<Person> found = find(login);
        if (!hashing.matches(credentials.password(), found.map(Person::passwordHash)) || !isActive(found)) {
            trail.tried(login, "sign-in", 401);
            throw SignInRefused.wrongLoginOrPassword();
        }
        attempts.forget(place);
        Person person = found.orElseThrow();
        trail.did(person.claims(), "sign-in", 201, Map.of());
        return sessions.begin(person.claims());
    }

    /** Written down once a window: the trail is kept for ever, and must not be anybody's to fill. */
    private void refuse(String login, SignInAttempts.Refusal refusal) {
        if (refusal.first()) {
            trail.tried(login, "sign-in", 429);
        }
        throw SignInRefused.tooManyAttempts(refusal.pause());
    }

    private Optional<Person> find(String login) {
        return QuarkusTransaction.requiringNew().call(() -> people.byLogin(login));
    }

    private static boolean isActive(Optional<Person> found) {
        return found.map(Person::isActive).orElse(false);
    }
}
