package org.groundswell.systemtests.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;

/**
 * A launch by e-mail, stage by stage, beside the bare rates of the same run. A rate limit holds the letters back until every
 * delivery exists, so that each stage has the machine to itself. Run by hand:
 * {@code mvn verify -pl system-tests -am -DskipTests=false -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=LaunchBenchmark -Dbenchmark.stakeholders=100000}. Prints a table for docs/performance.md.
 */
class LaunchBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** Each look connects to the database and counts all rows, which takes from what is measured. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final int stakeholders = Integer.getInteger("benchmark.stakeholders", 100_000);
    private final RunningSystem system = RunningSystem.optimised();
    private final LocalStack stack = system.stack();
    private long begin;

    @Test
    void launch() throws InterruptedException {
        BareRates bare = new BareRates(stack, stakeholders);
        report("bare: insert", bare.insert());
        report("bare: update", bare.update());
        double[] kafka = bare.kafka();
        report("bare: produce", kafka[0]);
        report("bare: consume", kafka[1]);
        report("bare: SMTP, 8 sessions", bare.smtp());

        TestCampaign campaign = new TestCampaign(system);
        begin = System.nanoTime();
        campaign.importPhysicians(stakeholders);
        stage("import: upload, check, commit");
        String call = campaign.callToAction("Benchmark");
        campaign.limitRate(1);

        begin = System.nanoTime();
        campaign.launch(call);
        await(
                "frozen",
                () -> count(
                                Service.STAKEHOLDER,
                                "SELECT count(*) FROM audience_freeze WHERE call_to_action_id = ? AND frozen_at IS NOT NULL",
                                call)
                        == 1);
        stage("freeze");
        await(
                "deliveries",
                () -> count(Service.NOTIFICATION, "SELECT count(*) FROM delivery WHERE call_to_action_id = ?", call)
                        == stakeholders);
        stage("release until every delivery exists");
        await("asked on the board", () -> campaign.totals(call).path("asked").asInt() == stakeholders);
        stage("then until the board has them all");

        campaign.limitRate(null);
        begin = System.nanoTime();
        await(
                "sent",
                () -> count(
                                Service.NOTIFICATION,
                                "SELECT count(*) FROM delivery WHERE call_to_action_id = ? AND state = 'sent'",
                                call)
                        == stakeholders);
        stage("until every letter is sent");
        await("sent on the board", () -> campaign.totals(call).path("sent").asInt() == stakeholders);
        stage("then until the board is exact");
    }

    private void await(String what, BooleanSupplier done) {
        Patience.until(what, LOOK_EVERY, PATIENCE, done::getAsBoolean, reached -> reached);
    }

    private void stage(String name) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.1f s | %,.0f a second |%n", name, seconds, stakeholders / seconds);
        begin = System.nanoTime();
    }

    private static void report(String name, double perSecond) {
        System.out.printf(Locale.ROOT, "| %s | | %,.0f a second |%n", name, perSecond);
    }

    private long count(Service service, String sql, String callToActionId) {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(service));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(callToActionId));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
