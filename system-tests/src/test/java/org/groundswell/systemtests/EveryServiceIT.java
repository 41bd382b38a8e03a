package org.groundswell.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.localstack.api.Answer;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator and an integrator find at each service, whatever it does. */
class EveryServiceIT {

    private final RunningSystem system = RunningSystem.get();

    private ServiceApi nobody(Service service) {
        return ServiceApi.at(system.stack().service(service).url());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void health_namesDatabaseAndBroker(Service service) {
        JsonNode health = nobody(service).get("/q/health").json();

        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.path("checks").findValuesAsText("name"))
                .anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("database"))
                .anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("kafka"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void metrics_sayHowFarBehindItIs(Service service) {
        String metrics = nobody(service).get("/q/metrics").body();

        assertThat(measured(metrics, "groundswell_outbox_pages{"))
                .isNotEmpty()
                .allMatch(line -> line.contains("topic="));
        assertThat(measured(metrics, "groundswell_outbox_age{")).isNotEmpty().allMatch(line -> line.contains("topic="));
        assertThat(measured(metrics, "groundswell_consumer_lag{"))
                .isNotEmpty()
                .allMatch(line -> line.contains("group="));
        assertThat(measured(metrics, "groundswell_quarantine_size")).hasSize(1);
        if (service == Service.NOTIFICATION) {
            assertThat(measured(metrics, "groundswell_deliveries{"))
                    .anyMatch(line -> line.contains("state=\"in_doubt\""))
                    .anyMatch(line -> line.contains("state=\"sent\""));
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void api_isDescribed_andCanBeTriedInABrowser(Service service) {
        JsonNode description = nobody(service).get("/q/openapi?format=json").json();

        assertThat(description.path("openapi").asText()).startsWith("3.");
        assertThat(description.path("paths").properties())
                .anyMatch(path -> path.getKey().startsWith("/api/v1/"));
        Answer page = nobody(service).get("/q/swagger-ui/");
        assertThat(page.body()).contains("swagger");
    }

    private static List<String> measured(String metrics, String start) {
        return Stream.of(metrics.split("\n"))
                .filter(line -> line.startsWith(start))
                .toList();
    }
}
