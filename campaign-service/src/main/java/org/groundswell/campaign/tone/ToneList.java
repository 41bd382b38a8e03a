package org.groundswell.campaign.tone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/** The wordings that are pointed out. Those who plan change the list. */
@ApplicationScoped
public class ToneList {

    private static final int LONGEST = 100;

    private final Jdbi jdbi;
    private final Clock clock;

    ToneList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Transactional
    public List<TonePhrase> all() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                    SELECT id, phrase, concern
                    FROM tone_phrase
                    ORDER BY concern, phrase
                    """).mapTo(TonePhrase.class).list());
    }

    /** A phrase that is on the list already moves to this concern. */
    @Transactional
    public void add(CurrentPerson person, String phrase, Concern concern) {
        String written = phrase.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (written.length() < 3 || written.length() > LONGEST || written.startsWith("*")) {
            throw ProblemException.invalid("phrase", "Write a word or a few, of 3 to %d characters".formatted(LONGEST));
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO tone_phrase (phrase, concern, added_by, added_at)
            VALUES (:phrase, :concern, :person, :now)
            ON CONFLICT (phrase) DO UPDATE
            SET concern = excluded.concern, added_by = excluded.added_by, added_at = excluded.added_at
            """)
                .bind("phrase", written)
                .bind("concern", concern)
                .bind("person", person.id())
                .bind("now", clock.instant())
                .execute());
    }

    @Transactional
    public void remove(UUID phraseId) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM tone_phrase WHERE id = :id")
                .bind("id", phraseId)
                .execute());
    }
}
