package org.groundswell.campaign.launch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.NotificationEvent.StandDownConfirmed;
import org.groundswell.contracts.StakeholderEvent.AudienceFrozen;
import org.groundswell.contracts.Topic;

/** What the tests of launches and of what comes after them do again and again. */
public final class LaunchSteps {

    private static final EventCatalog<CampaignEvent> CAMPAIGN_EVENTS = EventCatalog.of(CampaignEvent.class);

    private LaunchSteps() {}

    public static UUID campaign() {
        return TestCampaigns.campaign(TestPeople::manager);
    }

    /** With a letter, so that nothing blocks its launch. */
    public static UUID readyCall(UUID campaign, Map<String, Object> changes) {
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, changes);
        manager()
                .body(Map.of(
                        "role", "our_message",
                        "step", 0,
                        "language", "en",
                        "subject", "Please call Meridian",
                        "body", "Dear {{full_name}}, please act: {{action_link}}",
                        "callScript", "Ask for Pat Lee."))
                .post("/api/v1/calls-to-action/%s/letters".formatted(call))
                .then()
                .statusCode(201);
        return call;
    }

    public static UUID running(UUID campaign) {
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);
        frozen(campaign, call, 1, 10);
        awaitState(call, "running");
        return call;
    }

    public static ValidatableResponse launch(UUID call) {
        return command(call, "launch");
    }

    static ValidatableResponse command(UUID call, String command) {
        return post("/api/v1/calls-to-action/%s/%s".formatted(call, command));
    }

    static ValidatableResponse post(String address) {
        return manager().post(address).then();
    }

    static ValidatableResponse outsider(String address) {
        return TestPeople.as("launch-outsider", "campaign-manager")
                .post(address)
                .then();
    }

    static ValidatableResponse status(UUID call) {
        return manager()
                .get("/api/v1/calls-to-action/%s/launch".formatted(call))
                .then()
                .statusCode(200)
                .body("callsToAction", hasSize(1));
    }

    static void awaitState(UUID call, String state) {
        await(call + " is " + state)
                .atMost(20, SECONDS)
                .untilAsserted(() -> status(call).body("callsToAction[0].state", equalTo(state)));
    }

    static void frozen(UUID campaign, UUID call, long version, long asked) {
        TestEvents.publish(
                Topic.STAKEHOLDER_EVENTS,
                new AudienceFrozen(
                        campaign, call, version, asked, Map.of("opted_out", 210L, "duplicate", 42L), Instant.now()));
    }

    static StandDownConfirmed confirmed(UUID campaign, UUID call, long version, List<UUID> batches) {
        return new StandDownConfirmed(campaign, call, version, 1_204, 796, batches, Instant.now());
    }

    static <E extends CampaignEvent> List<E> published(UUID campaign, Class<E> type) {
        return TestEvents.published(Topic.CAMPAIGN_EVENTS, CAMPAIGN_EVENTS, campaign.toString()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public static <E extends CampaignEvent> E only(UUID campaign, Class<E> type) {
        await(type.getSimpleName())
                .atMost(20, SECONDS)
                .until(() -> !published(campaign, type).isEmpty());
        assertThat(published(campaign, type)).hasSize(1);
        return published(campaign, type).getFirst();
    }
}
