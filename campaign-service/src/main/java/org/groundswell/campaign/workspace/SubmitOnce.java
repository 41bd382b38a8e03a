package org.groundswell.campaign.workspace;

import io.quarkus.qute.TemplateExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/**
 * A form that makes something makes it once, however often its button is pressed: it carries a token ({@code name="once"}), which
 * is written down in the transaction that makes the thing. The second of two posts waits for the first, and leads to where that
 * one led.
 */
@ApplicationScoped
public class SubmitOnce {

    public static final String FIELD = "once";

    private final Jdbi jdbi;
    private final CurrentPerson person;
    private final Clock clock;

    SubmitOnce(Jdbi jdbi, CurrentPerson person, Clock clock) {
        this.jdbi = jdbi;
        this.person = person;
        this.clock = clock;
    }

    /** A token for a form that is shown; in a template {@code {#once /}} writes it. */
    @TemplateExtension(namespace = FIELD)
    public static String token() {
        return UUID.randomUUID().toString();
    }

    /**
     * @param make joins this transaction, calls another service only as the last that can fail, and gives the path where to go
     * @return the path, of the first post where this is another one
     */
    @Transactional
    public String submit(Form form, Supplier<String> make) {
        String token = form.value(FIELD);
        if (token.isBlank() || token.length() > 100) {
            return make.get();
        }
        if (!isFirst(token)) {
            return destination(token);
        }
        String destination = make.get();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE form_submission
                        SET destination = :destination
                        WHERE token = :token AND person_id = :person
                        """)
                .bind("destination", destination)
                .bind("token", token)
                .bind("person", person.id())
                .execute());
        return destination;
    }

    /**
     * The same for what another service does, which no transaction of ours takes back: the token is written down before it is
     * asked, and forgotten where it refuses or is away. The second of two posts waits for nothing.
     *
     * @return empty where the form was sent before
     */
    public <T> Optional<T> ask(Form form, Supplier<T> question) {
        String token = form.value(FIELD);
        if (token.isBlank() || token.length() > 100) {
            return Optional.of(question.get());
        }
        if (!isFirst(token)) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.get());
        } catch (RuntimeException refused) {
            forget(token);
            throw refused;
        }
    }

    private void forget(String token) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        DELETE FROM form_submission
                        WHERE token = :token AND person_id = :person
                        """)
                .bind("token", token)
                .bind("person", person.id())
                .execute());
    }

    private boolean isFirst(String token) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO form_submission (token, person_id, destination, submitted_at)
                        VALUES (:token, :person, '/', :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("token", token)
                        .bind("person", person.id())
                        .bind("now", clock.instant())
                        .execute())
                == 1;
    }

    private String destination(String token) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT destination
                        FROM form_submission
                        WHERE token = :token AND person_id = :person
                        """)
                .bind("token", token)
                .bind("person", person.id())
                .mapTo(String.class)
                .findOne()
                .orElse("/"));
    }
}
