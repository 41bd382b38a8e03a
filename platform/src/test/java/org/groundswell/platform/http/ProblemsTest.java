package org.groundswell.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.groundswell.localstack.EmbeddedServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class ProblemsTest {

    @TestHTTPResource("/api/v1/probe/order")
    URI orders;

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static ValidatableResponse order(String body) {
        return json(body).post("/api/v1/probe/order").then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", is("/problems/" + type))
                .body("status", is(status))
                .body("title", not(""))
                .body("correlationId", not(""));
    }

    @Test
    void order_isTaken_whenItIsRight() {
        order("""
                {"name": "wave 1", "audiences": [{"kind": "employer", "size": 3}]}
                """).statusCode(200).body("audiences[0].kind", is("employer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"\", \"audiences\": [{\"kind\": \"employer\", \"size\": 0}]} | name | must not be blank",
                "{\"name\": \"x\", \"audiences\": [{\"kind\": \"employer\", \"size\": 0}]} | audiences[0].size | greater than or equal to 1",
                "{\"name\": \"x\", \"audiences\": [{\"kind\": \"dentist\", \"size\": 1}]} | audiences[0].kind | employer, patient, physician",
                "{\"name\": \"x\", \"audiences\": [{\"kind\": \"employer\", \"size\": \"many\"}]} | audiences[0].size | a number",
                "{\"name\": \"x\", \"audiences\": [{\"kind\": \"employer\", \"size\": 1, \"owner\": \"me\"}]} | audiences[0].owner | a UUID",
                "{\"name\": \"x\", \"audiences\": {}} | audiences | a list",
                "{\"name\": \"x\", \"chanels\": []} | chanels | there is audiences, name",
                "{\"name\": \"a\\u0000b\"} | name | U+0000",
                "{\"name\": {\"first\": 1}} | name | a text",
            })
    void field_isNamed_whenItsValueIsWrong(String body, String field, String message) {
        isProblem(order(body), 400, "invalid-request")
                .body("errors.field", hasItem(field))
                .body("errors.find { it.field == '" + field + "' }.message", containsString(message))
                .body("detail", containsString(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"name\": | is not JSON", "{name: 1} | is not JSON at line 1", "[] | must be an object"})
    void body_isRefused_whenItIsNoJsonObject(String body, String detail) {
        isProblem(order(body), 400, "malformed-json").body("detail", containsString(detail));
    }

    @Test
    void body_isRefused_whenItIsMissing() {
        given().contentType("application/json")
                .post("/api/v1/probe/order")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void parameter_isNamed_whenItIsWrong() {
        isProblem(given().get("/api/v1/probe/page?limit=0").then(), 400, "invalid-request")
                .body("errors[0].field", is("limit"));
    }

    @Test
    void address_isRefused_whenItHasANullCharacter() {
        isProblem(
                given().urlEncodingEnabled(false)
                        .get("/api/v1/probe/page?limit=1&q=a%00b")
                        .then(),
                400,
                "invalid-request");
    }

    @Test
    void unknownAddress_isNotFound() {
        isProblem(given().get("/api/v1/nowhere").then(), 404, "not-found");
    }

    @Test
    void method_isRefused_whenTheAddressDoesNotKnowIt() {
        isProblem(given().delete("/api/v1/probe/order").then(), 405, "method-not-allowed");
    }

    @Test
    void contentType_isRefused_whenItIsNotTheDescribedOne() {
        isProblem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/api/v1/probe/order")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void plainText_isRefused_alsoWhereARecordOfOneStringIsWanted() {
        isProblem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/api/v1/probe/remark")
                        .then(),
                415,
                "unsupported-media-type");
        json("{\"text\": \"x\"}").post("/api/v1/probe/remark").then().statusCode(200);
    }

    @Test
    void body_isRefused_whenItIsTooLarge() {
        String body = "{\"name\": \"" + "x".repeat(6 << 20) + "\"}";
        isProblem(order(body), 413, "content-too-large");
    }

    @Test
    void body_isRefused_whenItDoesNotSayItsLength() throws IOException, InterruptedException {
        HttpRequest chunked = HttpRequest.newBuilder(orders)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("{\"name\": \"x\"}".getBytes())))
                .build();
        HttpResponse<String> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(chunked, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(411);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(Problem.MEDIA_TYPE));
    }

    @Test
    void endpointsOwnProblem_isToldAsItIs() {
        isProblem(given().get("/api/v1/probe/conflict").then(), 409, "launch-refused")
                .body("detail", is("A letter is unsigned; have it signed."));
    }

    @Test
    void unexpectedError_saysOnlyTheCorrelationId() {
        isProblem(
                        given().header("X-Correlation-Id", "find-me")
                                .get("/api/v1/probe/broken")
                                .then(),
                        500,
                        "internal-error")
                .body("correlationId", is("find-me"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void correlationId_isEchoed_andReplacedWhenItIsNoneOfOurs() {
        given().header("X-Correlation-Id", "abc-1")
                .get("/api/v1/probe/page?limit=1")
                .then()
                .header("X-Correlation-Id", "abc-1");
        given().header("X-Correlation-Id", "a b\\nc")
                .get("/api/v1/probe/page?limit=1")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void post_isRefused_whenAForeignPageSentItWithOurCookie() {
        isProblem(
                json("{\"name\": \"x\"}")
                        .cookie("groundswell_session", "whatever")
                        .header("Sec-Fetch-Site", "cross-site")
                        .post("/api/v1/probe/order")
                        .then(),
                403,
                "cross-site-request");
        isProblem(
                json("{\"name\": \"x\"}")
                        .cookie("groundswell_session", "whatever")
                        .header("Origin", "https://evil.example")
                        .post("/api/v1/probe/order")
                        .then(),
                403,
                "cross-site-request");
    }

    @Test
    void operatorsAddresses_areOpen() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("Database connections health check", "Kafka connection health check"));
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("groundswell_outbox_pages{topic=\"campaign.events\"}"))
                .body(containsString("groundswell_consumer_lag{group=\"test.notes\"}"))
                .body(containsString("groundswell_quarantine_size"));
    }
}
