package org.groundswell.campaign.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages and sends forms as a browser without script does, signed in by a cookie. Follows no redirect. */
public final class TestBrowser {

    private static final String COOKIE = "groundswell_session";

    private static final Pattern FIELD =
            Pattern.compile("<input[^>]*>|<textarea.*?</textarea>|<select.*?</select>", Pattern.DOTALL);

    private final String session;

    private TestBrowser(String session) {
        this.session = session;
    }

    /** Whoever is there already, or is made with this role. */
    public static TestBrowser of(String login, String role) {
        TestPeople.as(login, role);
        return new TestBrowser(given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("login", login)
                .formParam("password", TestPeople.PASSWORD)
                .formParam("next", "/")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(COOKIE));
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** @param fields a list is sent as several values */
    public Response post(String path, Map<String, ?> fields) {
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach((name, value) -> {
            if (value instanceof List<?> all) {
                request.formParam(name, all);
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(path);
    }

    public RequestSpecification request() {
        return given().redirects().follow(false).cookie(COOKIE, session);
    }

    /** The hidden fields of a page, as its form would send them. */
    public static Map<String, Object> hidden(String html) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Matcher input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(html);
        while (input.find()) {
            fields.put(input.group(1), input.group(2));
        }
        return fields;
    }

    /** All fields of the form with this id, as a browser would send them where nobody changes anything. */
    public static Map<String, Object> filled(String html, String id) {
        Matcher form = Pattern.compile("<form[^>]* id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(html);
        if (!form.find()) {
            throw new AssertionError("no form " + id);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher input = FIELD.matcher(form.group());
        while (input.find()) {
            String tag = input.group();
            if (!tag.matches("(?s).* type=\"(checkbox|radio)\".*") || tag.contains(" checked")) {
                String value = tag.startsWith("<input")
                        ? attribute(tag, "value")
                        : tag.startsWith("<select")
                                ? tag.replaceAll("(?s).*<option value=\"([^\"]*)\" selected.*|.*", "$1")
                                : tag.replaceAll("(?s)<textarea[^>]*>\\n?(.*)</textarea>", "$1");
                fields.computeIfAbsent(attribute(tag, "name"), name -> new ArrayList<>())
                        .add(value.replace("&quot;", "\"")
                                .replace("&#39;", "'")
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&amp;", "&"));
            }
        }
        return new LinkedHashMap<>(fields);
    }

    private static String attribute(String tag, String name) {
        return tag.replaceAll("(?s).*? %s=\"([^\"]*)\".*|.*".formatted(name), "$1");
    }
}
