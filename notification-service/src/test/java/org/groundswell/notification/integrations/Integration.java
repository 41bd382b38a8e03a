package org.groundswell.notification.integrations;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.Vendor;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;

/** An administrator who registers integrators, and integrators who post. */
@Singleton
public class Integration {

    static final String PREFIX = "org.groundswell.integration.";

    private final PersonTokens tokens;

    Integration(PersonTokens tokens) {
        this.tokens = tokens;
    }

    /** Somebody who sees all campaigns. */
    public RequestSpecification as(String role) {
        return as(role, CampaignAccess.ALL);
    }

    public RequestSpecification as(String role, CampaignAccess access) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "ines", "Ines Vega", Set.of(role));
        return given().header("Authorization", "Bearer " + tokens.issue(person, access, Duration.ofMinutes(5)))
                .contentType(ContentType.JSON);
    }

    public RequestSpecification administrator() {
        return as(Roles.ADMINISTRATOR);
    }

    public UUID integrator(Vendor vendor, String... eventTypes) {
        return administrator()
                .body(Map.of(
                        "name",
                        vendor + " " + UUID.randomUUID(),
                        "vendor",
                        vendor.code(),
                        "eventTypes",
                        List.of(eventTypes)))
                .post("/api/v1/integrators")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public String key(UUID integrator) {
        return administrator()
                .post("/api/v1/integrators/{id}/keys", integrator)
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    public String newKey(Vendor vendor) {
        return key(integrator(vendor));
    }

    public static Map<String, Object> event(String id, String fact, Map<String, ?> data) {
        return Map.of("specversion", "1.0", "id", id, "source", "/test", "type", PREFIX + fact + ".v1", "data", data);
    }

    public static Map<String, Object> eventAbout(Object subject, String id, String fact, Map<String, ?> data) {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                id,
                "source",
                "/test",
                "type",
                PREFIX + fact + ".v1",
                "subject",
                subject.toString(),
                "data",
                data);
    }

    public static Response post(String key, Map<String, ?> event) {
        return given().header("X-Api-Key", key)
                .contentType("application/cloudevents+json")
                .body(json(event))
                .post("/api/v1/events");
    }

    public static Response postBatch(String key, List<? extends Map<String, ?>> events) {
        return given().header("Authorization", "Bearer " + key)
                .contentType("application/cloudevents-batch+json")
                .body(json(events))
                .post("/api/v1/events");
    }

    static byte[] json(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsBytes(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
