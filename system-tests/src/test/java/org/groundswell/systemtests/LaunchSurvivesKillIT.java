package org.groundswell.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.launcher.Instance;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Part;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.StoredRows;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;

/**
 * Each part is killed with SIGKILL in the middle of a launch to 20,000 stakeholders. Afterwards every ask has exactly one
 * delivery, letters received plus in doubt equal asks by Message-ID, nobody got two, and the status equals a count of the rows.
 */
class LaunchSurvivesKillIT {

    private static final int STAKEHOLDERS = 20_000;

    private final RunningSystem system = RunningSystem.get();
    private final LocalStack stack = system.stack();
    private final StoredRows rows = system.storedRows();

    @Test
    void launch_isComplete_afterCampaignServiceWasKilled() throws InterruptedException {
        launchAndKill(stack.service(Service.CAMPAIGN).part());
    }

    @Test
    void launch_isComplete_afterStakeholderServiceWasKilled() throws InterruptedException {
        launchAndKill(stack.service(Service.STAKEHOLDER).part());
    }

    @Test
    void launch_isComplete_afterNotificationServiceWasKilled() throws InterruptedException {
        launchAndKill(stack.service(Service.NOTIFICATION).part());
    }

    @Test
    void launch_isComplete_afterOneOfTwoNotificationServicesWasKilled() throws InterruptedException {
        Instance second = stack.startAnother(Service.NOTIFICATION);
        launchAndKill(second.part());
        stack.kill(second.part());
    }

    @Test
    void launch_isComplete_afterTheBrokerWasKilled() throws InterruptedException {
        launchAndKill(stack.broker());
    }

    @Test
    void launch_isComplete_afterTheDatabaseWasKilled() throws InterruptedException {
        launchAndKill(stack.database());
    }

    private void launchAndKill(Part part) throws InterruptedException {
        TestCampaign campaign = new TestCampaign(system);
        campaign.importPhysicians(STAKEHOLDERS);
        String call = campaign.callToAction("Kill " + part.name());
        int before = received();
        campaign.launch(call);
        Patience.until(
                "letters on their way", TestCampaign.PATIENCE, this::received, now -> now > before + STAKEHOLDERS / 10);

        stack.kill(part);
        stack.restart(part);
        stack.awaitAllReady();

        Patience.until(
                "deliveries at rest",
                TestCampaign.PATIENCE,
                () -> rows.count(call, "sent") + rows.count(call, "in_doubt"),
                atRest -> atRest == STAKEHOLDERS);
        assertThat(rows.asks(call)).as("asks").hasSize(STAKEHOLDERS);
        assertThat(rows.askOfDelivery(call).values())
                .as("one delivery an ask")
                .doesNotHaveDuplicates()
                .hasSize(STAKEHOLDERS);
        requireEachLetterOnce(call);
        long inDoubt = rows.count(call, "in_doubt");
        JsonNode totals = campaign.awaitTotals(
                call,
                status -> status.path("sent").asLong() == STAKEHOLDERS - inDoubt
                        && status.path("inDoubt").asLong() == inDoubt);
        assertThat(totals.path("asked").asInt()).isEqualTo(STAKEHOLDERS);
    }

    /** Who is sent has one letter, who is in doubt has one or none, and nobody has two. */
    private void requireEachLetterOnce(String call) {
        Map<String, Integer> received = system.lettersByDelivery();
        rows.deliveries(call).forEach((delivery, state) -> {
            int letters = received.getOrDefault(delivery, 0);
            if (state.equals("sent") ? letters != 1 : letters > 1) {
                throw new AssertionError("Delivery %s is %s and has %d letters".formatted(delivery, state, letters));
            }
        });
    }

    private int received() {
        return system.mails().get("/api/count").json().path("received").asInt();
    }
}
