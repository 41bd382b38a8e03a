package org.groundswell.notification.integrations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.Vendor;
import org.groundswell.localstack.EmbeddedServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The line that stands beside a key is pasted into a shell as it is. It is about a thing that does not exist: nothing happens. */
@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class CurlLineTest {

    @Inject
    Integration integration;

    @Inject
    ObjectMapper json;

    @TestHTTPResource
    URI service;

    /** Where the line believes the service to be. */
    @ConfigProperty(name = "groundswell.notification-url")
    String told;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void theLineOfANewKey_isTakenIn_andAsItIsPastedAgain_too(Vendor vendor) throws Exception {
        UUID integrator = integration.integrator(vendor);
        String line = integration
                .administrator()
                .post("/api/v1/integrators/{id}/keys", integrator)
                .then()
                .statusCode(201)
                .extract()
                .path("example");

        JsonNode answer = pasted(line, "");

        assertThat(answer.path("receiptId").asText())
                .as("answer %s to %s", answer, line)
                .isNotEmpty();
        assertThat(pasted(line, "").path("receiptId")).isEqualTo(answer.path("receiptId"));
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void theSampleOfEachType_isTakenIn(Vendor vendor) throws Exception {
        UUID integrator = integration.integrator(vendor);
        List<String> types = integration
                .administrator()
                .get("/api/v1/integrators/{id}", integrator)
                .then()
                .statusCode(200)
                .extract()
                .path("eventTypes");
        for (String type : types) {
            UUID ofType = integration.integrator(vendor, type);
            String line = integration
                    .administrator()
                    .get("/api/v1/integrators/{id}", ofType)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("example");

            JsonNode answer = pasted(line, integration.key(ofType));

            assertThat(answer.path("receiptId").asText())
                    .as("answer %s to %s", answer, line)
                    .isNotEmpty();
        }
    }

    @Test
    void theLineWithoutItsKey_isRefused() throws Exception {
        UUID integrator = integration.integrator(Vendor.CRM);
        String line = integration
                .administrator()
                .get("/api/v1/integrators/{id}", integrator)
                .then()
                .extract()
                .path("example");

        assertThat(pasted(line, "").path("status").asInt()).isEqualTo(401);
    }

    /** @param key what the shell knows as {@code $KEY} */
    private JsonNode pasted(String line, String key) throws IOException, InterruptedException {
        assertThat(line).contains(told + "/api/v1/events");
        String here = line.replace(told, service.toString().replaceAll("/$", ""));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", here).redirectErrorStream(true);
        shell.environment().putAll(Map.of("KEY", key, "NO_PROXY", "*", "no_proxy", "*"));
        Process running = shell.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(20, SECONDS)).isTrue();
        assertThat(running.exitValue()).as("said %s", said).isZero();
        return json.readTree(said);
    }
}
