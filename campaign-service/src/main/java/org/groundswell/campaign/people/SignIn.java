package org.groundswell.campaign.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.groundswell.platform.audit.AuditTrail;

/** Gives a token that all three services accept to somebody who knows their password. */
@ApplicationScoped
public class SignIn {

    private final PersonRepository people;
    private final PasswordHashing hashing;
    private final SignInAttempts attempts;
    private final LiveSessions sessions;
    private final AuditTrail trail;

    SignIn(
            PersonRepository people,
            PasswordHashing hashing,
            SignInAttempts attempts,
            LiveSessions sessions,
            AuditTrail trail) {
        this.people = people;
        this.hashing = hashing;
        this.attempts = attempts;
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * No transaction around it: an attempt has to count whatever comes of it, and no connection waits for the hashing.
     *
     * @throws SignInRefused also where the person is not active any more
     */
    public Session signIn(Credentials credentials) {
        String login = Person.normalised(credentials.login());
        Optional<Duration> wait = attempts.count(login);
        if (wait.isPresent()) {
            trail.tried(login, "sign-in", 429);
            throw SignInRefused.tooManyAttempts(wait.get());
        }
        Optional<Person> found = find(login);
        if (!hashing.matches(credentials.password(), found.map(Person::passwordHash)) || !isActive(found)) {
            trail.tried(login, "sign-in", 401);
            throw SignInRefused.wrongLoginOrPassword();
        }
        attempts.forget(login);
        Person person = found.orElseThrow();
        trail.did(person.claims(), "sign-in", 201, Map.of());
        return sessions.begin(person.claims());
    }

    private Optional<Person> find(String login) {
        return QuarkusTransaction.requiringNew().call(() -> people.byLogin(login));
    }

    private static boolean isActive(Optional<Person> found) {
        return found.map(Person::isActive).orElse(false);
    }
}
