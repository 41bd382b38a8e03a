package org.groundswell.campaign.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.Jdbi;

/** The counts and their sums, changed by one statement: whoever reads sees all of a change or nothing. */
@ApplicationScoped
class ProgressTable {

    private static final String KEEP = """
            WITH kept AS (
                INSERT INTO segment_day_count AS known (
                    call_to_action_id, kind, market, day, source, campaign_id, version, counts)
                SELECT call, kind, market, day, :source, campaign, version, counts::jsonb
                FROM unnest(:calls, :kinds, :markets, :days, :campaigns, :versions, :counts)
                    AS counted (call, kind, market, day, campaign, version, counts)
                ORDER BY call, kind, market, day
                ON CONFLICT (call_to_action_id, kind, market, day, source)
                    DO UPDATE SET version = excluded.version, counts = excluded.counts
                    WHERE known.version < excluded.version
                RETURNING new.campaign_id, new.call_to_action_id, new.kind, new.market, new.day,
                    old.counts AS before, new.counts AS after
            ), change AS (
                SELECT campaign_id, call_to_action_id, kind, market, day, milestone,
                    sum(people) AS people, sum(lives) AS lives
                FROM kept, LATERAL (
                    SELECT key, (value ->> 'people')::bigint, (value ->> 'lives')::bigint
                    FROM jsonb_each(after)
                    UNION ALL
                    SELECT key, -(value ->> 'people')::bigint, -(value ->> 'lives')::bigint
                    FROM jsonb_each(before)
                ) AS part (milestone, people, lives)
                GROUP BY campaign_id, call_to_action_id, kind, market, day, milestone
                HAVING sum(people) <> 0 OR sum(lives) <> 0
            ), by_segment AS (
                INSERT INTO segment_count AS known (
                    campaign_id, call_to_action_id, kind, market, milestone, people, lives)
                SELECT campaign_id, call_to_action_id, kind, market, milestone, sum(people), sum(lives)
                FROM change
                GROUP BY campaign_id, call_to_action_id, kind, market, milestone
                ORDER BY campaign_id, call_to_action_id, kind, market, milestone
                ON CONFLICT (campaign_id, call_to_action_id, kind, market, milestone)
                    DO UPDATE SET people = known.people + excluded.people, lives = known.lives + excluded.lives
            ), by_day AS (
                INSERT INTO day_count AS known (campaign_id, day, kind, milestone, people, lives)
                SELECT campaign_id, day, kind, milestone, sum(people), sum(lives)
                FROM change
                GROUP BY campaign_id, day, kind, milestone
                ORDER BY campaign_id, day, kind, milestone
                ON CONFLICT (campaign_id, day, kind, milestone)
                    DO UPDATE SET people = known.people + excluded.people, lives = known.lives + excluded.lives
            )
            SELECT DISTINCT campaign_id FROM change
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ProgressTable(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** @return the campaigns of which a count has changed */
    Set<UUID> keep(String source, Collection<ProgressCounted> counted) {
        return jdbi.withHandle(handle -> handle.createQuery(KEEP)
                .bind("source", source)
                .bindArray("calls", UUID.class, all(counted, ProgressCounted::callToActionId))
                .bindArray("kinds", StakeholderKind.class, all(counted, ProgressCounted::kind))
                .bindArray("markets", String.class, all(counted, ProgressCounted::market))
                .bindArray("days", LocalDate.class, all(counted, ProgressCounted::day))
                .bindArray("campaigns", UUID.class, all(counted, ProgressCounted::campaignId))
                .bindArray("versions", Long.class, all(counted, ProgressCounted::version))
                .bindArray("counts", String.class, all(counted, this::counts))
                .mapTo(UUID.class)
                .set());
    }

    private String counts(ProgressCounted counted) {
        try {
            return json.writerFor(json.getTypeFactory().constructMapType(Map.class, String.class, Count.class))
                    .writeValueAsString(counted.counts());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for the counts of " + counted.key(), e);
        }
    }

    private static Object[] all(Collection<ProgressCounted> counted, Function<ProgressCounted, Object> part) {
        return counted.stream().map(part).toArray();
    }
}
