package org.groundswell.campaign.briefings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Briefings as they were frozen. */
@ApplicationScoped
class BriefingTable {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    BriefingTable(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record Row(
            UUID id, UUID campaignId, String name, Instant createdAt, String content, Optional<String> previous) {}

    UUID add(UUID campaignId, String name, BriefingContent content, UUID person, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            INSERT INTO briefing (campaign_id, previous_id, name, content, created_by, created_at)
            VALUES (
                :campaign,
                (SELECT id FROM briefing WHERE campaign_id = :campaign ORDER BY id DESC LIMIT 1),
                :name, :content::jsonb, :person, :now)
            RETURNING id
            """)
                .bind("campaign", campaignId)
                .bind("name", name)
                .bind("content", written(content))
                .bind("person", person)
                .bind("now", now)
                .mapTo(UUID.class)
                .one());
    }

    Optional<BriefingView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT briefing.id, briefing.campaign_id, briefing.name, briefing.created_at,
                briefing.content::text AS content, previous.content::text AS previous
            FROM briefing
            LEFT JOIN briefing AS previous ON previous.id = briefing.previous_id
            WHERE briefing.id = :id
            """)
                .bind("id", id)
                .mapTo(Row.class)
                .findOne()
                .map(row -> new BriefingView(
                        row.id(),
                        row.campaignId(),
                        row.name(),
                        row.createdAt(),
                        read(row.content()),
                        row.previous().map(this::read))));
    }

    Optional<BriefingContent> newest(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT content::text
            FROM briefing
            WHERE campaign_id = :campaign
            ORDER BY id DESC
            LIMIT 1
            """)
                .bind("campaign", campaignId)
                .mapTo(String.class)
                .findOne()
                .map(this::read));
    }

    /** The newest first. */
    List<BriefingSummary> of(UUID campaignId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT id, name, created_at,
                (SELECT count(*)
                 FROM briefing_share
                 WHERE briefing_id = briefing.id AND revoked_at IS NULL AND expires_at > :now) AS open_links
            FROM briefing
            WHERE campaign_id = :campaign
            ORDER BY id DESC
            LIMIT 100
            """)
                .bind("campaign", campaignId)
                .bind("now", now)
                .mapTo(BriefingSummary.class)
                .list());
    }

    private String written(BriefingContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A briefing is always JSON", e);
        }
    }

    private BriefingContent read(String content) {
        try {
            return json.readValue(content, BriefingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A briefing that was frozen can't be read any more", e);
        }
    }
}
