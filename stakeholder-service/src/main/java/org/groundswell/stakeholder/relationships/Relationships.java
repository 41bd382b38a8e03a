package org.groundswell.stakeholder.relationships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.Jdbi;

/** Lists relationships, those with the most covered lives first. */
@ApplicationScoped
class Relationships {

    private static final String PAGE = """
            WITH page AS (
                SELECT s.*
                FROM stakeholder s
                WHERE s.kind = ANY (:kinds) AND s.kind <> 'patient' AND s.merged_into IS NULL
                  AND (CAST(:owner AS text) IS NULL OR lower(s.relationship_owner) = lower(:owner))
                  AND (NOT :unowned OR s.relationship_owner IS NULL)
                  AND (CAST(:campaign AS uuid) IS NULL OR EXISTS (
                      SELECT FROM ask a
                      JOIN call_to_action c ON c.id = a.call_to_action_id
                      WHERE a.stakeholder_id = s.id AND c.campaign_id = :campaign))
                  AND (CAST(:after AS uuid) IS NULL OR (s.covered_lives, s.id) < (
                      SELECT covered_lives, id FROM stakeholder WHERE id = :after))
                ORDER BY s.covered_lives DESC, s.id DESC
                LIMIT :limit
            )
            SELECT page.id, page.kind, page.display_name AS name, page.relationship_owner AS owner, page.broker, page.market,
                   page.specialty, page.covered_lives, page.renewal_month, page.full_name, page.title, page.email, page.phone,
                   t.kind AS touch_kind, t.touched_at, t.logged_by, t.note,
                   p.id AS promise_id, p.promise, p.promised_for, p.kept_at,
                   a.asked, a.acted, a.confirmed, o.form, o.proof, o.occurred_at
            FROM page
            LEFT JOIN LATERAL (
                SELECT kind, touched_at, logged_by, note
                FROM touch
                WHERE stakeholder_id = page.id
                ORDER BY touched_at DESC
                LIMIT 1) t ON true
            LEFT JOIN LATERAL (
                SELECT id, promise, promised_for, kept_at
                FROM touch
                WHERE stakeholder_id = page.id AND promise IS NOT NULL
                ORDER BY kept_at IS NOT NULL, touched_at DESC
                LIMIT 1) p ON true
            CROSS JOIN LATERAL (
                SELECT count(*) AS asked, count(acted_at) AS acted, count(confirmed_at) AS confirmed
                FROM ask
                JOIN call_to_action c ON c.id = ask.call_to_action_id
                WHERE ask.stakeholder_id = page.id AND c.released_at IS NOT NULL AND (:everyCampaign OR c.campaign_id = ANY (:seen))
                  AND (CAST(:campaign AS uuid) IS NULL OR c.campaign_id = :campaign)) a
            LEFT JOIN LATERAL (
                SELECT form, proof, occurred_at
                FROM outreach
                WHERE stakeholder_id = page.id AND (:everyCampaign OR campaign_id = ANY (:seen))
                  AND (CAST(:campaign AS uuid) IS NULL OR campaign_id = :campaign)
                ORDER BY occurred_at DESC
                LIMIT 1) o ON true
            ORDER BY page.covered_lives DESC, page.id DESC
            """;

    private final Jdbi jdbi;

    Relationships(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What to list; what is absent does not matter.
     *
     * @param campaign only those who were asked in it
     * @param owner in any case of letters
     * @param unowned only those whom nobody of us keeps
     */
    record Wanted(
            List<StakeholderKind> kinds,
            Optional<UUID> campaign,
            Optional<String> owner,
            boolean unowned,
            Optional<UUID> after,
            int limit) {}

    /** @param seen the campaigns whose asks the reader may know of; empty: all of them */
    List<Relationship> list(Wanted wanted, Optional<Collection<UUID>> seen) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bindArray("kinds", StakeholderKind.class, wanted.kinds())
                .bind("campaign", wanted.campaign().orElse(null))
                .bind("owner", wanted.owner().orElse(null))
                .bind("unowned", wanted.unowned())
                .bind("after", wanted.after().orElse(null))
                .bind("limit", wanted.limit())
                .bind("everyCampaign", seen.isEmpty())
                .bindArray("seen", UUID.class, seen.orElse(List.of()))
                .mapTo(RelationshipRow.class)
                .map(RelationshipRow::relationship)
                .list());
    }

    /** The names of those who keep relationships, for a filter. */
    List<String> owners() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT DISTINCT relationship_owner
                        FROM stakeholder
                        WHERE kind <> 'patient' AND merged_into IS NULL AND relationship_owner IS NOT NULL
                        ORDER BY relationship_owner
                        """).mapTo(String.class).list());
    }
}
