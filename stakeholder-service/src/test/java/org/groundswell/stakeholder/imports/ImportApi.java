package org.groundswell.stakeholder.imports;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Imports as people do them: over HTTP. */
final class ImportApi {

    /** So that tests, which share a directory, do not meet in external ids. */
    private final String source = "test-" + UUID.randomUUID();

    String source() {
        return source;
    }

    ValidatableResponse upload(String kind, byte[] file) {
        return given().contentType("text/csv")
                .queryParam("kind", kind)
                .queryParam("name", "a test")
                .queryParam("source", source)
                .body(file)
                .post("/api/v1/imports")
                .then();
    }

    String uploaded(String kind, String file) {
        return uploaded(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    String uploaded(String kind, byte[] file) {
        return upload(kind, file).statusCode(201).extract().path("id");
    }

    ValidatableResponse map(String id, Map<String, ?> mapping) {
        return given().contentType("application/json")
                .body(mapping)
                .put("/api/v1/imports/" + id + "/mapping")
                .then();
    }

    JsonPath check(String id) {
        return step(id, "check").statusCode(200).extract().jsonPath();
    }

    JsonPath commit(String id) {
        return step(id, "commit").statusCode(200).extract().jsonPath();
    }

    ValidatableResponse step(String id, String step) {
        return given().post("/api/v1/imports/" + id + "/" + step).then();
    }

    /** Upload, check and commit with the suggested mapping. */
    JsonPath imported(String kind, String file) {
        String id = uploaded(kind, file);
        check(id);
        return commit(id);
    }

    String faultyRows(String id) {
        return given().get("/api/v1/imports/" + id + "/faulty-rows")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The stakeholder found by these words, who has to be the only one. */
    JsonPath found(String kind, String search) {
        JsonPath page = given().queryParam("search", search)
                .queryParam("kind", kind)
                .get("/api/v1/stakeholders")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int count = page.getList("items").size();
        if (count != 1) {
            throw new AssertionError("'%s' finds %d: %s".formatted(search, count, page.prettify()));
        }
        return page.setRootPath("items[0]");
    }

    static String sample(String name) {
        try (InputStream file = ImportApi.class.getResourceAsStream("/imports/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
