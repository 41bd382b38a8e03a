package org.groundswell.notification.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of {@code letter_version}, which never change. */
@ApplicationScoped
class LetterVersionRepository {

    private final Jdbi jdbi;

    LetterVersionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(UUID callToActionId, List<LetterVersion> letters) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO letter_version (id, call_to_action_id, role, step, language, subject, body, call_script, sha256)
                    VALUES (:letterVersionId, :callToActionId, :role, :step, :language, :subject, :body, :callScript, :sha256)
                    ON CONFLICT (id) DO NOTHING
                    """);
            letters.forEach(letter -> batch.bindMethods(letter)
                    .bind("callToActionId", callToActionId)
                    .add());
            if (!letters.isEmpty()) {
                batch.execute();
            }
        });
    }

    Optional<LetterVersion> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id AS letter_version_id, role, step, language, subject, body, call_script, sha256
                        FROM letter_version WHERE id = :id
                        """)
                .bind("id", id)
                .mapTo(LetterVersion.class)
                .findOne());
    }
}
