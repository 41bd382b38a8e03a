package org.groundswell.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.EmbeddedServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class ApiDescriptionTest {

    @Test
    void everyOperation_saysWhatItDoes() {
        Map<String, Map<String, Object>> paths = description().getMap("paths");

        List<String> silent = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> described && described.get("summary") == null) {
                silent.add(method + " " + path);
            }
        }));

        assertThat(silent).isEmpty();
        assertThat(paths.keySet()).contains("/api/v1/events", "/api/v1/batches/{id}/release", "/api/v1/deliveries");
    }

    @Test
    void enums_areDescribed_asTheyStandInJson() {
        assertThat(description().getList("components.schemas.DeliveryState.enum"))
                .contains("in_doubt");
    }

    private static JsonPath description() {
        return given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
