package org.groundswell.systemtests.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;

/**
 * What open status pages cost a launch: launches with none and with 30 of them take turns to be first, and the medians are compared. Run by
 * hand, as {@link LaunchBenchmark} is, with {@code -Dit.test=OpenPagesBenchmark}.
 */
class OpenPagesBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int PAGES = 30;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 4);

    private final int stakeholders = Integer.getInteger("benchmark.stakeholders", 10_000);
    private final RunningSystem system = RunningSystem.optimised();

    @Test
    void launches() throws Exception {
        for (int warmUp = 0; warmUp < 4; warmUp++) {
            launch(PAGES);
        }
        Cost[] alone = new Cost[ROUNDS];
        Cost[] watched = new Cost[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            boolean aloneFirst = round % 2 == 0;
            if (aloneFirst) {
                alone[round] = launch(0);
            }
            watched[round] = launch(PAGES);
            if (!aloneFirst) {
                alone[round] = launch(0);
            }
        }
        System.out.printf(
                "| median of %d launches to %,d | alone | with %d open pages | |%n", ROUNDS, stakeholders, PAGES);
        compare("time", alone, watched, Cost::seconds);
        compare("processors busy", alone, watched, Cost::busySeconds);
    }

    private static void compare(String what, Cost[] alone, Cost[] watched, ToDoubleFunction<Cost> part) {
        double without = median(alone, part);
        double with = median(watched, part);
        System.out.printf(
                Locale.ROOT, "| %s | %.1f s | %.1f s | %+.1f%% |%n", what, without, with, 100 * (with / without - 1));
    }

    /**
     * What a launch took until every letter was sent and the status said so.
     *
     * @param busySeconds of all processors of this machine together, whoever used them
     */
    private record Cost(double seconds, double busySeconds) {}

    private Cost launch(int pages) throws Exception {
        TestCampaign campaign = new TestCampaign(system);
        campaign.importPhysicians(stakeholders);
        String call = campaign.callToAction("Watched by " + pages);
        try (OpenPages open = new OpenPages(system.workspaceUrl(), campaign.id(), system.token(), pages)) {
            double busyBefore = Processors.busySeconds();
            long begin = System.nanoTime();
            campaign.launch(call);
            Patience.until(
                    "sent",
                    LOOK_EVERY,
                    PATIENCE,
                    () -> campaign.totals(call).path("sent").asInt(),
                    sent -> sent == stakeholders);
            Cost cost = new Cost((System.nanoTime() - begin) / 1e9, Processors.busySeconds() - busyBefore);
            assertThat(system.storedRows().count(call, "sent")).isEqualTo(stakeholders);
            System.out.printf(
                    Locale.ROOT,
                    "| %d open pages | %.1f s | %.1f s busy | refreshed %d times |%n",
                    pages,
                    cost.seconds(),
                    cost.busySeconds(),
                    open.refreshed());
            return cost;
        }
    }

    private static double median(Cost[] costs, ToDoubleFunction<Cost> part) {
        double[] sorted = Arrays.stream(costs).mapToDouble(part).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
