package org.groundswell.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.launcher.Instance;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traces and structured logs are switched on by environment variables, as docs/operating.md says. */
class TelemetryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RunningSystem system = RunningSystem.get();
    /** What came in OTLP's protobuf, in which names stand as they are. */
    private final List<String> exports = new CopyOnWriteArrayList<>();

    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", this::keep);
        collector.start();
    }

    @AfterEach
    void stopCollecting() {
        collector.stop(0);
    }

    @Test
    void spans_ofRequestsAndBatches_areExported_whenItIsSwitchedOn() throws IOException, InterruptedException {
        Instance traced = system.stack()
                .startAnother(
                        Service.NOTIFICATION,
                        Map.of(
                                "QUARKUS_OTEL_SDK_DISABLED", "false",
                                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                                        "http://localhost:"
                                                + collector.getAddress().getPort(),
                                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                                "GROUNDSWELL_LOG_JSON", "true"));
        try {
            assertThat(ServiceApi.at(traced.url()).tryGet("/api/v1/batches").status())
                    .isEqualTo(401);

            awaitExport(
                    "a span of the request",
                    export -> export.contains("notification-service") && export.contains("/api/v1/batches"));
            TestCampaign campaign = new TestCampaign(system);
            campaign.importPhysicians(500);
            campaign.launch(campaign.callToAction("Traced"));
            awaitExport("a span of a batch of asks", export -> export.contains("process notification.asks"));
            assertThat(Files.readAllLines(traced.part().log()))
                    .anyMatch(line -> line.startsWith("{") && line.contains("\"message\""));
        } finally {
            system.stack().kill(traced.part());
        }
    }

    private void awaitExport(String what, Predicate<String> wanted) {
        Patience.until(what, PATIENCE, () -> exports.stream().anyMatch(wanted), found -> found);
    }

    private void keep(HttpExchange exchange) {
        try (exchange;
                InputStream body = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                        ? new GZIPInputStream(exchange.getRequestBody())
                        : exchange.getRequestBody()) {
            exports.add(new String(body.readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
