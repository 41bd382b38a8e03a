package org.groundswell.campaign.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LetterRole;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class LetterRepository {

    private final Jdbi jdbi;

    LetterRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whoever calls holds the campaign's lock: two versions never get one number. */
    SavedLetter insert(
            UUID callToActionId, NewLetter letter, String language, String sha256, UUID author, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO letter_version (
                            call_to_action_id, role, step, language, number,
                            subject, body, call_script, sha256, created_by, created_at)
                        SELECT :call, :role, :step, :language, coalesce(max(number), 0) + 1,
                            :subject, :body, :script, :sha256, :author, :now
                        FROM letter_version
                        WHERE call_to_action_id = :call
                          AND role = :role
                          AND step = :step
                          AND language = :language
                        RETURNING *
                        """)
                .bind("call", callToActionId)
                .bind("role", letter.role())
                .bind("step", letter.step())
                .bind("language", language)
                .bind("subject", letter.subject())
                .bind("body", letter.body())
                .bind("script", letter.callScript())
                .bind("sha256", sha256)
                .bind("author", author)
                .bind("now", now)
                .mapTo(SavedLetter.class)
                .one());
    }

    Optional<SavedLetter> find(UUID letterVersionId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM letter_version WHERE id = :id")
                .bind("id", letterVersionId)
                .mapTo(SavedLetter.class)
                .findOne());
    }

    /** All versions, the newest of each letter first. */
    List<SavedLetter> all(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT *
                        FROM letter_version
                        WHERE call_to_action_id = :call
                        ORDER BY role, step, language, number DESC
                        """)
                .bind("call", callToActionId)
                .mapTo(SavedLetter.class)
                .list());
    }

    /** The newest version of each role, step and language. */
    List<SavedLetter> newest(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT ON (role, step, language) *
                        FROM letter_version
                        WHERE call_to_action_id = :call
                        ORDER BY role, step, language, number DESC
                        """)
                .bind("call", callToActionId)
                .mapTo(SavedLetter.class)
                .list());
    }

    Optional<SavedLetter> newest(UUID callToActionId, LetterRole role, int step, String language) {
        return newest(callToActionId).stream()
                .filter(letter -> letter.role() == role && letter.step() == step)
                .filter(letter -> letter.language().equals(language))
                .findFirst();
    }
}
