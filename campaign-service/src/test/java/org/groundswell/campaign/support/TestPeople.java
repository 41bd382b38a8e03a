package org.groundswell.campaign.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** People who really exist in the service under test, signed in with their password. */
public final class TestPeople {

    public static final String PASSWORD = "a password long enough";
    private static final String ADMIN_PASSWORD = "a-password-for-tests";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private TestPeople() {}

    /** A request as the first administrator. */
    public static RequestSpecification admin() {
        return withToken(adminToken());
    }

    public static String adminToken() {
        return TOKENS.computeIfAbsent("admin", name -> token(name, ADMIN_PASSWORD));
    }

    /** A request as somebody of this login who has this role; they are made by the first call. */
    public static RequestSpecification as(String login, String role) {
        String known = TOKENS.get(login);
        if (known == null) {
            add(login, role);
            known = token(login, PASSWORD);
            TOKENS.put(login, known);
        }
        return withToken(known);
    }

    public static RequestSpecification manager() {
        return as("manager", "campaign-manager");
    }

    public static UUID add(String login, String role) {
        return UUID.fromString(admin().body(
                        Map.of("login", login, "name", "Test " + login, "roles", List.of(role), "password", PASSWORD))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static UUID idOf(RequestSpecification person) {
        return UUID.fromString(
                person.get("/api/v1/me").then().statusCode(200).extract().path("id"));
    }

    public static RequestSpecification withToken(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    public static String token(String login, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", password))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
