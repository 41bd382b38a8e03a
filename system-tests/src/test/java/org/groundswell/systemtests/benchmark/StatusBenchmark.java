package org.groundswell.systemtests.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.localstack.api.Planner;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.junit.jupiter.api.Test;

/**
 * The status of 50 campaigns with 1,000,000 asks: its data and its whole page, as they are read anew after every change, and as they
 * are while nothing has changed; beside them one bare query of the same rows. Run by hand:
 * {@code mvn verify -pl system-tests -am -DskipTests=false -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=StatusBenchmark}. Prints a table for docs/performance.md.
 */
class StatusBenchmark {

    private static final int CAMPAIGNS = Integer.getInteger("benchmark.campaigns", 50);
    private static final int ASKS = Integer.getInteger("benchmark.asks", 1_000_000);
    private static final int REQUESTS = Integer.getInteger("benchmark.requests", 1_000);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 1_000);
    private static final int DAYS = 60;
    private static final String NOTHING = "";
    private static final String MARKETS = "North,South,East,West,Hills,Shore,Valley,River,Lakes,Plains,Old Town,Harbor";
    private static final Map<String, Object> LETTERHEAD = Map.of(
            "organisation", "Harbor Health", "address", List.of("1 Harbor Way"), "signature", List.of("Dr. Ana Lee"));
    private static final String KINDS = "employer,patient,physician";

    private final RunningSystem system = RunningSystem.optimised();
    private final LocalStack stack = system.stack();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<UUID> campaigns = new ArrayList<>();

    private interface Timed {
        void once(UUID campaign) throws Exception;
    }

    @Test
    void status() throws Exception {
        try (Connection database = DriverManager.getConnection(stack.jdbcUrl(Service.CAMPAIGN))) {
            plan(database);
            String token = system.token();
            report("bare: one query of a campaign's counts", campaign -> bare(database, campaign), NOTHING, database);
            Timed data = campaign -> get(data(campaign), token);
            report("data, new counts", data, "counts", database);
            report("data, a change of the plan", data, "revision", database);
            report("data, unchanged", data, NOTHING, database);
            Timed page = campaign -> get(page(campaign), token);
            report("page, new counts", page, "counts", database);
            report("page, a change of the plan", page, "revision", database);
            report("page, unchanged", page, NOTHING, database);
        }
    }

    /** The counts are written as the consumer of progress leaves them; how they come there is LaunchBenchmark's. */
    private void plan(Connection database) throws SQLException {
        Planner planner = system.planner();
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        String payer = planner.payer("Payer " + UUID.randomUUID());
        String contract = planner.contract(
                payer, "Contract", List.of("commercial"), List.of("North"), today.minusYears(1), today.plusDays(90));
        for (int i = 0; i < CAMPAIGNS; i++) {
            UUID campaign = UUID.fromString(
                    planner.campaign("Campaign " + i, payer, List.of(contract), "A new agreement", LETTERHEAD));
            campaigns.add(campaign);
            for (String kind : KINDS.split(",")) {
                count(database, campaign, call(database, campaign, kind), kind, today);
            }
        }
        try (PreparedStatement analyze = database.prepareStatement("ANALYZE segment_count, day_count")) {
            analyze.execute();
        }
    }

    private static UUID call(Connection database, UUID campaign, String kind) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = database.prepareStatement("""
            INSERT INTO call_to_action (
                id, campaign_id, name, audience_id, action, target, channels, opens_on, closes_on, steps,
                created_by, created_at, version)
            VALUES (?, ?, ?, uuidv7(), 'write_letter', '{"role": "payer_person", "name": "Pat Lee"}', '{email}',
                current_date - 60, current_date + 60, '[{"step": 0, "afterDays": 0}]', uuidv7(), now(), 0)
            """)) {
            insert.setObject(1, id);
            insert.setObject(2, campaign);
            insert.setString(3, "To " + kind + "s");
            insert.executeUpdate();
        }
        return id;
    }

    private static void count(Connection database, UUID campaign, UUID call, String kind, LocalDate today)
            throws SQLException {
        long perSegment = Math.max(1, ASKS / CAMPAIGNS / 3 / MARKETS.split(",").length);
        String milestones = "asked,sent,reached,reach_knowable,acted,confirmed,left_out.duplicate,closed.opted_out,"
                + "undeliverable.bounced_hard,in_doubt";
        try (PreparedStatement segments = database.prepareStatement("""
            INSERT INTO segment_count (campaign_id, call_to_action_id, kind, market, milestone, people, lives)
            SELECT ?, ?, ?, market, milestone, ? / place, ? / place * 30
            FROM unnest(string_to_array(?, ',')) AS market,
                unnest(string_to_array(?, ',')) WITH ORDINALITY AS m (milestone, place)
            """);
                PreparedStatement days = database.prepareStatement("""
                    INSERT INTO day_count (campaign_id, day, kind, milestone, people, lives)
                    SELECT ?, ?::date - day, ?, milestone, ? / place, 0
                    FROM generate_series(0, ?) AS day,
                        unnest(string_to_array(?, ',')) WITH ORDINALITY AS m (milestone, place)
                    """)) {
            segments.setObject(1, campaign);
            segments.setObject(2, call);
            segments.setString(3, kind);
            segments.setLong(4, perSegment);
            segments.setLong(5, perSegment);
            segments.setString(6, MARKETS);
            segments.setString(7, milestones);
            segments.executeUpdate();
            days.setObject(1, campaign);
            days.setObject(2, today);
            days.setString(3, kind);
            days.setLong(4, perSegment);
            days.setInt(5, DAYS - 1);
            days.setString(6, milestones);
            days.executeUpdate();
        }
    }

    /** @param changed what rises before each request, as when something changed: a column of status_revision */
    private void report(String what, Timed timed, String changed, Connection database) throws Exception {
        measure(WARM_UP, timed, changed, database);
        double[] millis = measure(REQUESTS, timed, changed, database);
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms |%n",
                what,
                millis[REQUESTS / 2],
                millis[REQUESTS * 95 / 100],
                millis[REQUESTS * 99 / 100]);
    }

    private double[] measure(int requests, Timed timed, String changed, Connection database) throws Exception {
        double[] millis = new double[requests];
        for (int i = 0; i < requests; i++) {
            UUID campaign = campaigns.get(i % campaigns.size());
            if (!changed.equals(NOTHING)) {
                change(database, campaign, changed);
            }
            long begin = System.nanoTime();
            timed.once(campaign);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return millis;
    }

    private static void change(Connection database, UUID campaign, String column) throws SQLException {
        try (PreparedStatement advance = database.prepareStatement("""
            INSERT INTO status_revision AS known (campaign_id, counts, revision) VALUES (?, 1, 1)
            ON CONFLICT (campaign_id) DO UPDATE SET %1$s = known.%1$s + 1
            """.formatted(column))) {
            advance.setObject(1, campaign);
            advance.executeUpdate();
        }
    }

    private static void bare(Connection database, UUID campaign) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(
                "SELECT kind, market, milestone, people, lives FROM segment_count WHERE campaign_id = ?")) {
            query.setObject(1, campaign);
            try (ResultSet rows = query.executeQuery()) {
                long people = 0;
                while (rows.next()) {
                    people += rows.getLong("people");
                }
                if (people == 0) {
                    throw new IllegalStateException("nothing was counted");
                }
            }
        }
    }

    private String data(UUID campaign) {
        return "/api/v1/campaigns/%s/status".formatted(campaign);
    }

    private String page(UUID campaign) {
        return "/campaigns/%s".formatted(campaign);
    }

    private void get(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.service(Service.CAMPAIGN).url() + path))
                .header("Cookie", "groundswell_session=" + token)
                .build();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }
}
