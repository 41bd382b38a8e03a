package org.groundswell.campaign.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.groundswell.platform.security.PersonClaims;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in, with the roles that say what they may do. */
@Entity
class Person {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String login;

    @Column(nullable = false)
    private String name;

    @Column
    private @Nullable String email;

    @Column(nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private List<String> roles;

    @Column(nullable = false)
    private boolean active;

    @Column
    private @Nullable String openidSubject;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected Person() {}

    Person(NewPerson details, String passwordHash, Instant now) {
        this.login = normalised(details.login());
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = now;
        describe(details.name(), details.email(), details.roles());
    }

    /** Logins are told apart without regard to case. */
    static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<String> roles() {
        return new TreeSet<>(roles);
    }

    boolean isActive() {
        return active;
    }

    long version() {
        return version;
    }

    void edit(PersonEdit edit) {
        describe(edit.name(), edit.email(), edit.roles());
        active = edit.active();
    }

    /** What the OpenID provider says goes before what was here. */
    void takeOver(OpenIdPerson known) {
        openidSubject = known.key();
        describe(known.name(), known.email(), known.roles());
    }

    private void describe(String newName, Optional<String> newEmail, Set<String> newRoles) {
        name = newName.strip();
        email = newEmail.orElse(null);
        roles = newRoles.stream().sorted().toList();
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    PersonClaims claims() {
        return new PersonClaims(id, login, name, roles());
    }

    PersonView view() {
        return new PersonView(id, login, name, Optional.ofNullable(email), roles(), active, version);
    }
}
