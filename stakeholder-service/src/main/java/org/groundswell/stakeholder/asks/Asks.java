package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks asks up. */
@ApplicationScoped
public class Asks {

    private final Jdbi jdbi;

    Asks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Ask> find(UUID askId) {
        return findAll(List.of(askId)).stream().findFirst();
    }

    /** Those that exist, in no order. */
    public List<Ask> findAll(Collection<UUID> askIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT %s
                        FROM ask a
                        JOIN call_to_action c ON c.id = a.call_to_action_id
                        WHERE a.id = ANY (:ids)
                        """.formatted(AskRow.COLUMNS))
                .bindArray("ids", UUID.class, askIds)
                .mapTo(Ask.class)
                .list());
    }

    /** Newest first. */
    public List<Ask> ofStakeholder(UUID stakeholderId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT %s
                        FROM ask a
                        JOIN call_to_action c ON c.id = a.call_to_action_id
                        WHERE a.stakeholder_id = :stakeholder
                        ORDER BY a.id DESC
                        """.formatted(AskRow.COLUMNS))
                .bind("stakeholder", stakeholderId)
                .mapTo(Ask.class)
                .list());
    }

    /** In the order in which they were frozen. */
    List<Ask> ofCallToAction(UUID callToActionId, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT %s
                        FROM ask a
                        JOIN call_to_action c ON c.id = a.call_to_action_id
                        WHERE a.call_to_action_id = :callToAction
                          AND a.id > coalesce(:after, '00000000-0000-0000-0000-000000000000'::uuid)
                        ORDER BY a.id
                        LIMIT :limit
                        """.formatted(AskRow.COLUMNS))
                .bind("callToAction", callToActionId)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Ask.class)
                .list());
    }
}
