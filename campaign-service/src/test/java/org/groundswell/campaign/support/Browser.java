package org.groundswell.campaign.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks for pages as a browser does: with the session's cookie, from a page of our own, and shown where it is led instead of following. */
public final class Browser {

    private static final String COOKIE = "groundswell_session";
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private Browser() {}

    /** @param login of somebody whom {@link TestPeople} has made */
    public static RequestSpecification as(String login) {
        String session = SESSIONS.computeIfAbsent(
                login,
                name -> given().redirects()
                        .follow(false)
                        .contentType(ContentType.URLENC)
                        .formParam("login", name)
                        .formParam("password", TestPeople.PASSWORD)
                        .post("/sign-in")
                        .then()
                        .statusCode(303)
                        .extract()
                        .cookie(COOKIE));
        return given().redirects().follow(false).cookie(COOKIE, session).header("Sec-Fetch-Site", "same-origin");
    }

    public static RequestSpecification manager() {
        TestPeople.manager();
        return as("manager");
    }

    /** A form that is about to be sent. */
    public static RequestSpecification form(RequestSpecification browser) {
        return browser.contentType("application/x-www-form-urlencoded; charset=utf-8");
    }
}
