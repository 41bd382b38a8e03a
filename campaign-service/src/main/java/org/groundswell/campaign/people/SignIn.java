package org.groundswell.campaign.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;

/** Gives a token that all three services accept to somebody who knows their password. */
@ApplicationScoped
public class SignIn {

    /** Tokens go by the system's time, also where a demo has moved the services' clock. */
    private static final Clock SYSTEM = Clock.systemUTC();

    private final PersonRepository people;
    private final PasswordHashing hashing;
    private final SignInAttempts attempts;
    private final PersonTokens tokens;
    private final SessionConfig config;

    SignIn(
            PersonRepository people,
            PasswordHashing hashing,
            SignInAttempts attempts,
            PersonTokens tokens,
            SessionConfig config) {
        this.people = people;
        this.hashing = hashing;
        this.attempts = attempts;
        this.tokens = tokens;
        this.config = config;
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
            throw SignInRefused.tooManyAttempts(wait.get());
        }
        Optional<Person> found = find(login);
        if (!hashing.matches(credentials.password(), found.map(Person::passwordHash)) || !isActive(found)) {
            throw SignInRefused.wrongLoginOrPassword();
        }
        attempts.forget(login);
        return session(found.orElseThrow());
    }

    private Optional<Person> find(String login) {
        return QuarkusTransaction.requiringNew().call(() -> people.byLogin(login));
    }

    private static boolean isActive(Optional<Person> found) {
        return found.map(Person::isActive).orElse(false);
    }

    private Session session(Person person) {
        Instant expiresAt = SYSTEM.instant().plus(config.length());
        String token = tokens.issue(
                new PersonClaims(person.id(), person.login(), person.name(), person.roles()), config.length());
        return new Session(token, expiresAt, person.roles());
    }
}
