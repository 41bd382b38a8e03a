package org.groundswell.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.launcher.Instance;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.StoredRows;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guarantee 5 with two notification-services, of which one is killed at a boundary of a claim: what it had in its hands is sent by
 * the other where nothing of it can have gone, and is in doubt where something may have; nobody gets a letter twice.
 */
class ClaimSurvivesKillIT {

    private static final int PEOPLE = 3_000;
    private static final int CLAIM = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningSystem system = RunningSystem.get();
    private final LocalStack stack = system.stack();
    private final StoredRows rows = system.storedRows();

    @ParameterizedTest(name = "{0}: in doubt {1}, of them received {2}")
    @CsvSource({
        "claim.taken,      NOBODY,  NOBODY",
        "claim.committed,  A_CLAIM, NOBODY",
        "mail.accepted,    A_CLAIM, ONE",
        "claim.settling,   A_CLAIM, ALL",
        "claim.settled,    NOBODY,  NOBODY"
    })
    void launch_isComplete_whereverAClaimIsCut(String boundary, HowMany inDoubt, HowMany received)
            throws InterruptedException {
        TestCampaign campaign = new TestCampaign(system);
        campaign.importPhysicians(PEOPLE);
        String call = campaign.callToAction("Cut at " + boundary);
        // One connection is one thread, so that it holds one claim when it dies.
        Instance doomed = stack.startAnother(
                Service.NOTIFICATION, Map.of("GROUNDSWELL_FAULT", boundary, "GROUNDSWELL_SMTP_CONNECTIONS", "1"));

        campaign.launch(call);
        Patience.until(
                "the end of the instance at " + boundary,
                PATIENCE,
                () -> doomed.part().isAlive(),
                alive -> !alive);
        stack.kill(doomed.part());

        Map<String, String> states = Patience.until(
                "deliveries at rest",
                PATIENCE,
                () -> rows.deliveries(call),
                now -> now.size() == PEOPLE && now.values().stream().allMatch(List.of("sent", "in_doubt")::contains));
        Map<String, Integer> letters = system.lettersByDelivery();
        assertThat(states.keySet()).as("nobody got two").allMatch(delivery -> letters.getOrDefault(delivery, 0) <= 1);
        Map<String, Integer> lettersInDoubt = states.entrySet().stream()
                .filter(entry -> entry.getValue().equals("in_doubt"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> letters.getOrDefault(entry.getKey(), 0)));
        inDoubt.check("in doubt", lettersInDoubt.size(), CLAIM);
        received.check(
                "of them received",
                lettersInDoubt.values().stream().mapToInt(Integer::intValue).sum(),
                lettersInDoubt.size());
        assertThat(letters.keySet().stream().filter(states::containsKey))
                .as("sent is received")
                .containsAll(states.keySet().stream()
                        .filter(delivery -> states.get(delivery).equals("sent"))
                        .toList());
        campaign.awaitTotals(
                call,
                totals -> totals.path("inDoubt").asInt() == lettersInDoubt.size()
                        && totals.path("sent").asInt() == PEOPLE - lettersInDoubt.size());
    }

    enum HowMany {
        NOBODY,
        ONE,
        A_CLAIM,
        ALL;

        void check(String what, int actual, int all) {
            switch (this) {
                case NOBODY -> assertThat(actual).as(what).isZero();
                case ONE -> assertThat(actual).as(what).isEqualTo(1);
                case A_CLAIM -> assertThat(actual).as(what).isBetween(1, all);
                case ALL -> assertThat(actual).as(what).isEqualTo(all);
            }
        }
    }
}
