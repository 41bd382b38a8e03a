package org.groundswell.campaign.tone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/** Who kept which wording, and why. It stands beside the version for as long as there is one. */
@ApplicationScoped
public class ToneOverrules {

    private final Jdbi jdbi;
    private final CurrentPerson person;
    private final AuditNotes notes;
    private final Clock clock;

    ToneOverrules(Jdbi jdbi, CurrentPerson person, AuditNotes notes, Clock clock) {
        this.jdbi = jdbi;
        this.person = person;
        this.notes = notes;
        this.clock = clock;
    }

    public record Overrule(UUID letterVersionId, String phrases, String reason, UUID personId, Instant overruledAt) {}

    /** It also stands in the audit trail, beside the saving of the letter. */
    @Transactional
    public void keep(UUID letterVersionId, List<ToneFinding> findings, String reason) {
        List<String> phrases = findings.stream().map(ToneFinding::found).toList();
        notes.note("letter", letterVersionId).note("keptWording", phrases).note("reason", reason);
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO tone_overrule (letter_version_id, phrases, reason, person_id, overruled_at)
            VALUES (:letter, :phrases, :reason, :person, :now)
            """)
                .bind("letter", letterVersionId)
                .bindArray("phrases", String.class, phrases)
                .bind("reason", reason)
                .bind("person", person.id())
                .bind("now", clock.instant())
                .execute());
    }

    @Transactional
    public List<Overrule> of(Collection<UUID> letterVersionIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT letter_version_id, array_to_string(phrases, ', ') AS phrases, reason, person_id, overruled_at
            FROM tone_overrule
            WHERE letter_version_id = ANY (:letters)
            ORDER BY overruled_at
            """)
                .bindArray("letters", UUID.class, letterVersionIds.toArray())
                .mapTo(Overrule.class)
                .list());
    }
}
