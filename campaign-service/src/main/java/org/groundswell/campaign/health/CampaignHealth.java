package org.groundswell.campaign.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Jdbi;

/** What owners say of their campaigns. Nothing is overwritten: what was said before stays as the history. */
@ApplicationScoped
public class CampaignHealth {

    private static final Duration FRESH = Duration.ofDays(7);
    private static final int LONGEST_SENTENCE = 300;

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final People people;
    private final Clock clock;

    CampaignHealth(Jdbi jdbi, Campaigns campaigns, People people, Clock clock) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.people = people;
        this.clock = clock;
    }

    record Row(UUID campaignId, Health health, String sentence, UUID setBy, Instant setAt) {}

    /** The owner is whoever planned the campaign; an administrator can speak for them. */
    public static boolean maySet(CurrentPerson person, CampaignSummary campaign) {
        return person.id().equals(campaign.createdBy()) || person.has(Roles.ADMINISTRATOR);
    }

    /** @throws ProblemException where the person does not own the campaign, or the sentence is none */
    @Transactional
    public HealthView set(CurrentPerson person, UUID campaignId, Health health, String sentence) {
        CampaignSummary campaign = campaigns.visibleTo(person, campaignId);
        if (!maySet(person, campaign)) {
            throw ProblemException.forbidden("The owner of a campaign says how it stands.");
        }
        String said = sentence.strip().replaceAll("\\s+", " ");
        if (said.isEmpty() || said.length() > LONGEST_SENTENCE) {
            throw ProblemException.invalid(
                    "sentence", "Say in a sentence of %d characters at most why".formatted(LONGEST_SENTENCE));
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO campaign_health (campaign_id, health, sentence, set_by, set_at)
            VALUES (:campaign, :health, :sentence, :person, :now)
            """)
                .bind("campaign", campaignId)
                .bind("health", health)
                .bind("sentence", said)
                .bind("person", person.id())
                .bind("now", clock.instant())
                .execute());
        return newest(List.of(campaignId)).values().iterator().next();
    }

    /** By campaign; none for one of which nobody has said anything yet. */
    @Transactional
    public Map<UUID, HealthView> newest(Collection<UUID> campaignIds) {
        return at(campaignIds, clock.instant());
    }

    /** The same, as it was known and fresh at a moment. */
    @Transactional
    public Map<UUID, HealthView> at(Collection<UUID> campaignIds, Instant moment) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
            SELECT DISTINCT ON (campaign_id) campaign_id, health, sentence, set_by, set_at
            FROM campaign_health
            WHERE campaign_id = ANY (:campaigns)
              AND set_at <= :moment
            ORDER BY campaign_id, id DESC
            """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .bind("moment", moment)
                .mapTo(Row.class)
                .list());
        return named(rows, moment).stream().collect(Collectors.toMap(HealthView::campaignId, Function.identity()));
    }

    /** The newest first. */
    @Transactional
    public List<HealthView> history(CurrentPerson person, UUID campaignId) {
        campaigns.visibleTo(person, campaignId);
        return named(
                jdbi.withHandle(handle -> handle.createQuery("""
                    SELECT campaign_id, health, sentence, set_by, set_at
                    FROM campaign_health
                    WHERE campaign_id = :campaign
                    ORDER BY id DESC
                    LIMIT 100
                    """)
                        .bind("campaign", campaignId)
                        .mapTo(Row.class)
                        .list()),
                clock.instant());
    }

    private List<HealthView> named(List<Row> rows, Instant moment) {
        Map<UUID, String> names =
                people.names(rows.stream().map(Row::setBy).distinct().toList());
        Instant freshSince = moment.minus(FRESH);
        return rows.stream()
                .map(row -> new HealthView(
                        row.campaignId(),
                        row.health(),
                        row.sentence(),
                        row.setBy(),
                        names.getOrDefault(row.setBy(), ""),
                        row.setAt(),
                        row.setAt().isBefore(freshSince)))
                .toList();
    }
}
