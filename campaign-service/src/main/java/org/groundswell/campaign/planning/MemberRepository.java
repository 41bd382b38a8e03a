package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.people.CampaignsOfPerson;
import org.groundswell.campaign.rest.PageRequest;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class MemberRepository implements CampaignsOfPerson {

    private final Jdbi jdbi;

    MemberRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(UUID campaignId, UUID personId, boolean negotiator, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO campaign_member (campaign_id, person_id, negotiator, added_at)
                        VALUES (:campaign, :person, :negotiator, :now)
                        ON CONFLICT (campaign_id, person_id) DO UPDATE SET negotiator = excluded.negotiator
                        """)
                .bind("campaign", campaignId)
                .bind("person", personId)
                .bind("negotiator", negotiator)
                .bind("now", now)
                .execute());
    }

    void remove(UUID campaignId, UUID personId) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        DELETE FROM campaign_member
                        WHERE campaign_id = :campaign
                          AND person_id = :person
                        """)
                .bind("campaign", campaignId)
                .bind("person", personId)
                .execute());
    }

    Optional<Member> find(UUID campaignId, UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT campaign_id, person_id, negotiator, added_at
                        FROM campaign_member
                        WHERE campaign_id = :campaign
                          AND person_id = :person
                        """)
                .bind("campaign", campaignId)
                .bind("person", personId)
                .mapTo(Member.class)
                .findOne());
    }

    @Override
    public Set<UUID> of(UUID personId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT campaign_id FROM campaign_member WHERE person_id = :person")
                        .bind("person", personId)
                        .mapTo(UUID.class)
                        .set());
    }

    List<Member> membersOf(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT campaign_id, person_id, negotiator, added_at
                        FROM campaign_member
                        WHERE campaign_id = :campaign
                        ORDER BY added_at, person_id
                        """)
                .bind("campaign", campaignId)
                .mapTo(Member.class)
                .list());
    }

    /** One id more than the page holds, where there are more. */
    List<UUID> campaignsSeenBy(UUID personId, boolean seesAll, PageRequest page) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id
                        FROM campaign
                        WHERE id > :after
                          AND (:all OR id IN (SELECT campaign_id FROM campaign_member WHERE person_id = :person))
                        ORDER BY id
                        LIMIT :limit
                        """)
                .bind("after", page.after())
                .bind("all", seesAll)
                .bind("person", personId)
                .bind("limit", page.limit() + 1)
                .mapTo(UUID.class)
                .list());
    }
}
