package org.groundswell.campaign.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.groundswell.platform.audit.AuditTrail;
import org.groundswell.platform.security.PersonClaims;

/**
 * Signs in whom an OpenID provider has vouched for. The first time makes an account; the provider's roles replace those of the
 * account each time. Whoever is shut out here stays shut out.
 */
@ApplicationScoped
public class OpenIdSignIn {

    private final PersonRepository people;
    private final PasswordHashing hashing;
    private final LiveSessions sessions;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenIdSignIn(
            PersonRepository people, PasswordHashing hashing, LiveSessions sessions, AuditTrail trail, Clock clock) {
        this.people = people;
        this.hashing = hashing;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws SignInRefused where the provider gives them no role of ours, or they are shut out here */
    public Session signIn(OpenIdPerson known) {
        if (known.roles().isEmpty()) {
            trail.tried(known.login(), "sign-in with OpenID", 403);
            throw SignInRefused.withoutRole();
        }
        String unusable = hashing.hash(nobodysPassword());
        PersonClaims person = QuarkusTransaction.requiringNew().call(() -> account(known, unusable));
        trail.did(person, "sign-in with OpenID", 201, Map.of("issuer", known.issuer()));
        return sessions.begin(person);
    }

    private PersonClaims account(OpenIdPerson known, String unusable) {
        Person person = people.byOpenId(known.key()).orElseGet(() -> add(known, unusable));
        if (!person.isActive()) {
            throw SignInRefused.shutOut();
        }
        person.takeOver(known);
        return person.claims();
    }

    private Person add(OpenIdPerson known, String unusable) {
        if (people.byLogin(known.login()).isPresent()) {
            throw PersonConflict.loginTaken(known.login());
        }
        Person person = new Person(
                new NewPerson(known.login(), known.name(), known.email(), known.roles(), ""),
                unusable,
                clock.instant());
        people.persist(person);
        return person;
    }

    /** They have none here, and nobody is to guess it. */
    private String nobodysPassword() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
