package org.groundswell.systemtests.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;

/**
 * Letters a second, by e-mail and in print files, from when every delivery exists until every letter is sent or rendered, each
 * beside a bare program in the same run. Run by hand, as {@link LaunchBenchmark} is, with {@code -Dit.test=LettersBenchmark};
 * {@code -Dbenchmark.letters} of each kind.
 */
class LettersBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    /** Each look connects to the database and counts all rows, which takes from what is measured. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final int letters = Integer.getInteger("benchmark.letters", 10_000);
    private final RunningSystem system = RunningSystem.optimised();
    private final LocalStack stack = system.stack();

    @Test
    void email() throws InterruptedException {
        for (String round : List.of("warm up", "measured")) {
            double physics = new BareRates(stack, letters).smtp();
            TestCampaign campaign = new TestCampaign(system);
            campaign.importPhysicians(letters);
            String call = campaign.callToAction("Letters, " + round);
            campaign.limitRate(1);
            campaign.launch(call);
            await("deliveries", () -> system.storedRows().deliveries(call).size() == letters);
            campaign.limitRate(null);
            double ours = letters
                    / seconds(() ->
                            await("letters sent", () -> system.storedRows().count(call, "sent") == letters));
            report("letters by SMTP, " + round, ours, physics);
        }
    }

    @Test
    void print() {
        for (String round : List.of("warm up", "measured")) {
            double physics = new BarePrint().lettersASecond(letters / 5);
            TestCampaign campaign = new TestCampaign(system);
            campaign.importPhysicians(letters);
            String call = campaign.callToAction("Print, " + round, Map.of("channels", List.of("print")));
            campaign.launch(call);
            await("first file", () -> system.storedRows().printedLetters(call) > 0);
            long before = system.storedRows().printedLetters(call);
            double ours = (letters - before)
                    / seconds(() -> await("files", () -> system.storedRows().printedLetters(call) >= letters));
            report("letters in print files, " + round, ours, physics);
        }
    }

    private static void report(String what, double ours, double physics) {
        System.out.printf(
                Locale.ROOT, "| %s | %,.0f a second | bare %,.0f | %.2f |%n", what, ours, physics, ours / physics);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void await(String what, BooleanSupplier done) {
        Patience.until(what, LOOK_EVERY, PATIENCE, done::getAsBoolean, reached -> reached);
    }
}
