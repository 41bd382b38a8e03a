package org.groundswell.notification.deliveries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.notification.deliveries.DeliveryState;
import org.groundswell.platform.security.CampaignAccess;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Looks deliveries up for people. */
@ApplicationScoped
class DeliveryQueries {

    private static final String COLUMNS = """
            SELECT id, ask_id, stakeholder_id, campaign_id, call_to_action_id, kind, market, step, channel, state,
                requested_at, changed_at, sent_at, reached_at, not_before, attempts, reason, diagnostic,
                letter_version_id, letter_sha256, message_id, piece_id, batch_id
            FROM delivery
            """;

    /** Found along an index of their own, however many deliveries there are. */
    private static final Set<DeliveryState> PROBLEMS =
            EnumSet.of(DeliveryState.BOUNCED, DeliveryState.RETURNED, DeliveryState.FAILED, DeliveryState.IN_DOUBT);

    /** By way of its calls to action, which the indexes begin with. */
    private static final String OF_CAMPAIGN =
            " AND call_to_action_id IN (SELECT id FROM call_to_action WHERE campaign_id = :campaignId)";

    private final Jdbi jdbi;

    DeliveryQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is looked for; what is absent does not matter. Empty states: any. Other campaigns than those of {@code access} are never found. */
    record Wanted(
            @Nullable UUID askId,
            @Nullable UUID stakeholderId,
            @Nullable UUID campaignId,
            @Nullable UUID callToActionId,
            Set<DeliveryState> states,
            CampaignAccess access,
            @Nullable UUID after,
            int limit) {

        /** Whether an index leads to it. */
        boolean isFindable() {
            return askId != null || stakeholderId != null || callToActionId != null || onlyProblems();
        }

        boolean onlyProblems() {
            return !states.isEmpty() && PROBLEMS.containsAll(states);
        }

        private String conditions() {
            return "WHERE TRUE"
                    + (askId == null ? "" : " AND ask_id = :askId")
                    + (stakeholderId == null ? "" : " AND stakeholder_id = :stakeholderId")
                    + (campaignId == null ? "" : OF_CAMPAIGN)
                    + (callToActionId == null ? "" : " AND call_to_action_id = :callToActionId")
                    + (onlyProblems() ? " AND problem_at IS NOT NULL" : "")
                    + (states.isEmpty() ? "" : " AND state = ANY (:states)")
                    + (access.all() ? "" : " AND campaign_id = ANY (:campaigns)")
                    + (after == null ? "" : " AND id > :after")
                    + " ORDER BY id LIMIT :limit";
        }

        private void bindTo(Query query) {
            bind(query, "askId", askId);
            bind(query, "stakeholderId", stakeholderId);
            bind(query, "campaignId", campaignId);
            bind(query, "callToActionId", callToActionId);
            bind(query, "after", after);
            if (!states.isEmpty()) {
                query.bindArray("states", DeliveryState.class, states);
            }
            if (!access.all()) {
                query.bindArray("campaigns", UUID.class, access.campaigns());
            }
            query.bind("limit", limit);
        }

        private static void bind(Query query, String name, @Nullable UUID value) {
            if (value != null) {
                query.bind(name, value);
            }
        }
    }

    List<DeliveryView> find(Wanted wanted) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(COLUMNS + wanted.conditions());
            wanted.bindTo(query);
            return query.mapTo(DeliveryView.class).list();
        });
    }

    Optional<DeliveryView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "WHERE id = :id")
                .bind("id", id)
                .mapTo(DeliveryView.class)
                .findOne());
    }
}
