package org.groundswell.systemtests.benchmark;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.groundswell.localstack.api.Patience;
import org.groundswell.systemtests.RunningSystem;
import org.groundswell.systemtests.TestCampaign;
import org.junit.jupiter.api.Test;

/**
 * What open status pages cost a launch: launches with none and with 30 of them take turns, and the medians are compared. Run by
 * hand, as {@link LaunchBenchmark} is, with {@code -Dit.test=OpenPagesBenchmark}.
 */
class OpenPagesBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int PAGES = 30;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 4);

    private final int stakeholders = Integer.getInteger("benchmark.stakeholders", 10_000);
    private final RunningSystem system = RunningSystem.get();

    @Test
    void launches() throws Exception {
        launch(PAGES);
        double[] alone = new double[ROUNDS];
        double[] watched = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            alone[round] = launch(0);
            watched[round] = launch(PAGES);
        }
        System.out.printf(
                Locale.ROOT,
                "| median of %d launches to %,d | %.1f s alone | %.1f s with %d open pages | %+.1f%% |%n",
                ROUNDS,
                stakeholders,
                median(alone),
                median(watched),
                PAGES,
                100 * (median(watched) / median(alone) - 1));
    }

    /** @return seconds from the launch until every letter is sent and the status says so */
    private double launch(int pages) throws Exception {
        TestCampaign campaign = new TestCampaign(system);
        campaign.importPhysicians(stakeholders);
        String call = campaign.callToAction("Watched by " + pages);
        try (OpenPages open = new OpenPages(system.workspaceUrl(), campaign.id(), system.token(), pages)) {
            long begin = System.nanoTime();
            campaign.launch(call);
            Patience.until(
                    "sent", PATIENCE, () -> system.storedRows().count(call, "sent"), sent -> sent == stakeholders);
            Patience.until(
                    "status", PATIENCE, () -> campaign.totals(call).path("sent").asInt(), sent -> sent == stakeholders);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT, "| %d open pages | %.1f s | refreshed %d times |%n", pages, seconds, open.refreshed());
            return seconds;
        }
    }

    private static double median(double[] values) {
        double[] sorted = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .sorted()
                .toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
