package org.groundswell.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.manager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The data of 50 campaigns and 1,000,000 asks: four calls to action each, five markets, three kinds, sixty days. */
@QuarkusTest
@WithTestResource(TestServers.class)
class StatusSpeedTest {

    @Inject
    Jdbi jdbi;

    @Test
    void theStatus_isReadInMilliseconds_whateverTheOtherCampaignsHave() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        for (int i = 0; i < 4; i++) {
            TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        }
        QuarkusTransaction.requiringNew().timeout(300).run(() -> fill(campaign));

        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            long start = System.nanoTime();
            manager().get("/api/v1/campaigns/%s/status".formatted(campaign)).asByteArray();
            if (i >= 200) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(millis);
        System.out.printf(
                "status, with the client: median %.1f ms, p95 %.1f ms%n",
                millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100));
        // 20 ms is what it takes on a machine of its own; here others build at the same time.
        assertThat(millis.get(millis.size() / 2)).isLessThan(60);
    }

    private void fill(UUID campaign) {
        jdbi.useHandle(handle -> {
            handle.execute("""
                    CREATE TEMPORARY TABLE filled ON COMMIT DROP AS
                    SELECT CASE WHEN other = 0 THEN ? ELSE gen_random_uuid() END AS campaign_id, other
                    FROM generate_series(0, 49) AS other
                    """, campaign);
            handle.execute("""
                    CREATE TEMPORARY TABLE filled_call ON COMMIT DROP AS
                    SELECT campaign_id, call.id
                    FROM filled
                    JOIN LATERAL (
                        SELECT id FROM call_to_action WHERE campaign_id = filled.campaign_id
                        UNION ALL
                        SELECT gen_random_uuid() FROM generate_series(1, 4) WHERE filled.other > 0) AS call ON true
                    """);
            handle.execute("""
                    CREATE TEMPORARY TABLE filled_milestone ON COMMIT DROP AS
                    SELECT unnest(ARRAY['asked', 'sent', 'reached', 'acted', 'confirmed', 'in_doubt',
                        'reach_knowable', 'left_out.duplicate', 'left_out.opted_out', 'closed.opted_out',
                        'closed.declined', 'undeliverable.bounced_hard', 'undeliverable.returned_moved']) AS milestone
                    """);
            handle.execute("""
                    INSERT INTO segment_count (campaign_id, call_to_action_id, kind, market, milestone, people, lives)
                    SELECT campaign_id, id, kind, 'Market ' || market, milestone, 333, 0
                    FROM filled_call, unnest(ARRAY['employer', 'patient', 'physician']) AS kind,
                        generate_series(1, 5) AS market, filled_milestone
                    """);
            handle.execute("""
                    INSERT INTO day_count (campaign_id, day, kind, milestone, people, lives)
                    SELECT campaign_id, date '2026-09-01' + day, kind, milestone, 111, 0
                    FROM filled, generate_series(1, 60) AS day,
                        unnest(ARRAY['employer', 'patient', 'physician']) AS kind, filled_milestone
                    """);
            handle.execute("""
                    INSERT INTO segment_day_count (
                        campaign_id, call_to_action_id, kind, market, day, source, version, counts)
                    SELECT campaign_id, id, kind, 'Market ' || market, date '2026-09-01' + day, source, 1,
                        '{"asked": {"people": 5, "lives": 0}}'
                    FROM filled_call, unnest(ARRAY['employer', 'patient', 'physician']) AS kind,
                        generate_series(1, 5) AS market, generate_series(1, 60) AS day,
                        unnest(ARRAY['stakeholder', 'notification']) AS source
                    """);
            handle.execute("ANALYZE segment_count, day_count, segment_day_count");
        });
    }
}
