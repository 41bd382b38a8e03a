package org.groundswell.systemtests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.groundswell.localstack.api.Answer;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.Planner;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.junit.jupiter.api.Test;

/**
 * What stakeholder-service does with many: import, count, freeze, release until every request is on Kafka. Run by hand, as
 * {@link LaunchBenchmark} is. notification-service is stopped before the release, so that the figures are of this service alone.
 */
class StakeholderBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int COUNTS = 15;

    private final int stakeholders = Integer.getInteger("benchmark.stakeholders", 100_000);
    private final RunningSystem system = RunningSystem.optimised();
    private final LocalStack stack = system.stack();
    private final Planner planner = system.planner();
    private final ServiceApi api = system.api().stakeholder();
    private final String payer = planner.payer("Payer " + UUID.randomUUID());
    private final Crowd crowd = new Crowd(payer.substring(24), stakeholders);

    @Test
    void importCountFreezeAndRelease() throws InterruptedException {
        BareRates bare = new BareRates(stack, stakeholders);
        rate("bare: insert", bare.insert());
        rate("bare: produce", bare.kafka()[0]);

        imported("patient", crowd.patientsFile(), crowd.patients());
        imported("physician", crowd.physiciansFile(), crowd.physicians());
        imported("employer", crowd.employersFile(), crowd.employers());

        counted("everybody", Map.of());
        counted("patients of a market", Map.of("kinds", List.of("patient"), "markets", List.of("North 3")));
        counted("physicians", Map.of("kinds", List.of("physician")));
        counted("a rare tag", Map.of("tags", List.of("gala")));

        String call = callToAction();
        stack.kill(stack.service(Service.NOTIFICATION).part());
        long begin = System.nanoTime();
        planner.launch(call);
        until(
                "frozen",
                "SELECT count(*) FROM audience_freeze WHERE call_to_action_id = ? AND frozen_at IS NOT NULL",
                call);
        long asks = count("SELECT count(*) FROM ask WHERE call_to_action_id = ?", call);
        stage("freeze", begin, asks);
        until(
                "released",
                "SELECT count(*) FROM audience_freeze WHERE call_to_action_id = ? AND released_at IS NOT NULL",
                call);
        begin = System.nanoTime();
        Patience.until("requests", PATIENCE, this::onKafka, requested -> requested >= asks);
        stage("release until every request is on Kafka", begin, asks);
    }

    private void imported(String kind, byte[] file, int rows) {
        long begin = System.nanoTime();
        Answer uploaded = api.upload("/api/v1/imports?kind=%s&name=crowd".formatted(kind), "text/csv", file);
        stage("upload " + kind, begin, rows);
        String path = "/api/v1/imports/" + uploaded.id();
        api.put(
                path + "/mapping",
                Map.of(
                        "columns",
                        uploaded.json().at("/mapping/columns"),
                        "defaults",
                        Map.of("payerId", payer, "lineOfBusiness", "commercial")));
        for (String step : List.of("check", "commit")) {
            begin = System.nanoTime();
            api.post(path + "/" + step, Map.of());
            JsonNode rest = Patience.until(
                    step,
                    PATIENCE,
                    () -> api.get(path).json(),
                    state -> List.of("checked", "committed", "failed")
                            .contains(state.path("state").asText()));
            stage("%s %s (%.0f MB)".formatted(step, kind, file.length / 1e6), begin, rows);
            if (rest.path("state").asText().equals("failed")) {
                throw new IllegalStateException(rest.toString());
            }
        }
    }

    private void counted(String name, Map<String, Object> rule) {
        double[] seconds = IntStream.range(0, COUNTS)
                .mapToDouble(i -> {
                    long begin = System.nanoTime();
                    api.post(
                            "/api/v1/audiences/count",
                            Map.of(
                                    "rule",
                                    rule,
                                    "payerId",
                                    payer,
                                    "linesOfBusiness",
                                    List.of("commercial"),
                                    "channels",
                                    List.of("email", "print")));
                    return (System.nanoTime() - begin) / 1e9;
                })
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "| count: %s | median %.2f s, slowest %.2f s |%n",
                name,
                seconds[COUNTS / 2],
                Arrays.stream(seconds).max().orElseThrow());
    }

    private String callToAction() {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        String contract = planner.contract(
                payer, "Contract", List.of("commercial"), List.of("North 1"), today.minusYears(2), today.plusDays(40));
        String campaign = planner.campaign(
                "Benchmark",
                payer,
                List.of(contract),
                "A new agreement",
                Map.of(
                        "organisation",
                        "Harbor Health",
                        "address",
                        List.of("1 Harbor Way"),
                        "signature",
                        List.of("Dr. Lee")));
        String call = planner.callToAction(
                campaign,
                Map.of(
                        "name", "Everybody",
                        "audienceId", planner.audience(campaign, "Everybody", Map.of()),
                        "action", "write_letter",
                        "target",
                                Map.of(
                                        "role",
                                        "payer_person",
                                        "name",
                                        "Jonathan Pruitt",
                                        "email",
                                        "pruitt@payer.example"),
                        "channels", List.of("email", "print"),
                        "window", Map.of("opensOn", today.minusDays(1), "closesOn", today.plusDays(30)),
                        "steps", List.of(Map.of("step", 0, "afterDays", 0))));
        for (String role : List.of("our_message", "model_letter")) {
            planner.letter(
                    call,
                    Map.of(
                            "role",
                            role,
                            "step",
                            0,
                            "language",
                            "en",
                            "subject",
                            "Please write",
                            "body",
                            "{{salutation}}, please."));
        }
        return call;
    }

    private long onKafka() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + stack.ports().kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("stakeholder.asks").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private void until(String what, String sql, String callToActionId) {
        Patience.until(what, PATIENCE, () -> count(sql, callToActionId), rows -> rows == 1);
    }

    private long count(String sql, String callToActionId) {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(Service.STAKEHOLDER));
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

    private static void stage(String name, long begin, long things) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.1f s | %,.0f a second |%n", name, seconds, things / seconds);
    }

    private static void rate(String name, double perSecond) {
        System.out.printf(Locale.ROOT, "| %s | | %,.0f a second |%n", name, perSecond);
    }
}
