package org.groundswell.notification.testing;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.platform.security.ContactHash;
import org.jdbi.v3.core.Jdbi;

/** Brings campaigns on the stage, by events alone, and looks at what became of them. */
@Singleton
public class Stage {

    private final Events events;
    private final Jdbi jdbi;
    private final ContactCipher cipher;
    private final ContactHash hash;
    private final Clock clock;

    Stage(Events events, Jdbi jdbi, ContactCipher cipher, ContactHash hash, Clock clock) {
        this.events = events;
        this.jdbi = jdbi;
        this.cipher = cipher;
        this.hash = hash;
        this.clock = clock;
    }

    public ACampaign aCampaign() {
        return new ACampaign(cipher, hash, clock);
    }

    /** Launched, known here, and waiting for its release. */
    public void launch(ACampaign campaign) {
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.launched());
        awaitCall(campaign, "launched");
    }

    public void release(ACampaign campaign) {
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.released());
        awaitCall(campaign, "running");
    }

    /** Launched and released: what is asked for goes out. */
    public ACampaign running(ACampaign campaign) {
        launch(campaign);
        release(campaign);
        return campaign;
    }

    public void awaitCall(ACampaign campaign, String state) {
        await("call to action " + state).atMost(Duration.ofSeconds(30)).until(() -> state.equals(callState(campaign)));
    }

    public void request(Collection<AskRequested> asks) {
        events.publish(Topic.STAKEHOLDER_ASKS, asks);
        List<UUID> ids = asks.stream().map(AskRequested::askId).toList();
        await("deliveries prepared")
                .atMost(Duration.ofSeconds(30))
                .until(() -> count("SELECT count(*) FROM delivery WHERE ask_id = ANY (:asks)", ids) >= ids.size());
    }

    public void awaitStates(ACampaign campaign, Map<String, Long> expected) {
        await("deliveries " + expected)
                .atMost(Duration.ofSeconds(30))
                .until(() -> states(campaign).equals(expected));
    }

    /** How many deliveries of the campaign are in which state. */
    public Map<String, Long> states(ACampaign campaign) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT state, count(*) AS size FROM delivery WHERE campaign_id = :id GROUP BY state")
                .bind("id", campaign.id)
                .reduceRows(new TreeMap<String, Long>(), (states, row) -> {
                    states.put(row.getColumn("state", String.class), row.getColumn("size", Long.class));
                    return states;
                }));
    }

    public UUID deliveryOf(AskRequested ask) {
        return value(
                UUID.class,
                "SELECT id FROM delivery WHERE ask_id = :id AND step = " + ask.step() + " AND channel = '"
                        + ask.channel().code() + "'",
                ask.askId());
    }

    public long deliveries(AskRequested ask) {
        return value(Long.class, "SELECT count(*) FROM delivery WHERE ask_id = :id", ask.askId());
    }

    public UUID forwardOf(AskRequested ask) {
        return value(UUID.class, "SELECT id FROM delivery WHERE ask_id = :id AND channel = 'forward'", ask.askId());
    }

    public String stateOf(AskRequested ask) {
        return value(String.class, "SELECT state FROM delivery WHERE id = :id", deliveryOf(ask));
    }

    /** Counted people of the campaign's milestones, over all days, published or not. */
    public Map<String, Long> progress(ACampaign campaign) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT milestone, sum(people) AS people FROM (
                            SELECT milestone, people FROM progress_delta WHERE campaign_id = :id
                            UNION ALL
                            SELECT milestone, people FROM progress_count WHERE campaign_id = :id) AS counted
                        GROUP BY milestone HAVING sum(people) <> 0
                        """)
                .bind("id", campaign.id)
                .reduceRows(new TreeMap<String, Long>(), (counts, row) -> {
                    counts.put(row.getColumn("milestone", String.class), row.getColumn("people", Long.class));
                    return counts;
                }));
    }

    public <T> T value(Class<T> type, String sql, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).bind("id", id).mapTo(type).one());
    }

    private String callState(ACampaign campaign) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT state FROM call_to_action WHERE id = :id")
                .bind("id", campaign.call)
                .mapTo(String.class)
                .findOne()
                .orElse("unknown"));
    }

    private long count(String sql, List<UUID> asks) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("asks", UUID.class, asks)
                .mapTo(Long.class)
                .one());
    }
}
