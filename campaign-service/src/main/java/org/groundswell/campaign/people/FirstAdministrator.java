package org.groundswell.campaign.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.platform.security.Roles;
import org.jboss.logging.Logger;

/**
 * Makes the login {@code admin} where there is nobody yet. Later the configured password means nothing: whoever reads the
 * configuration of a running installation must not learn a password from it.
 */
@ApplicationScoped
class FirstAdministrator {

    static final String LOGIN = "admin";
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final PersonRepository people;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final Optional<String> password;

    FirstAdministrator(
            PersonRepository people,
            PasswordHashing hashing,
            Clock clock,
            @ConfigProperty(name = "groundswell.admin-password") Optional<String> password) {
        this.people = people;
        this.hashing = hashing;
        this.clock = clock;
        this.password = password;
    }

    @Transactional
    void make(@Observes StartupEvent started) {
        people.lockAdministrators();
        if (people.count() > 0) {
            return;
        }
        if (password.isEmpty()) {
            LOG.warn("Nobody can sign in yet: set GROUNDSWELL_ADMIN_PASSWORD and start again");
            return;
        }
        NewPerson admin =
                new NewPerson(LOGIN, "Administrator", Optional.empty(), Set.of(Roles.ADMINISTRATOR), password.get());
        people.persist(new Person(admin, hashing.hash(password.get()), clock.instant()));
    }
}
