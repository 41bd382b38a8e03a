package org.groundswell.campaign.workspace.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.NotificationServiceStandIn.answer;
import static org.groundswell.campaign.support.NotificationServiceStandIn.done;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class IntegratorPagesTest {

    private static final String PAGE = "/vendors/integrators";

    private final UUID integrator = UUID.randomUUID();
    private final UUID key = UUID.randomUUID();
    private TestBrowser administrator;

    @BeforeEach
    void anIntegratorWithAKey() {
        administrator = TestBrowser.of("integrators-administrator", "administrator");
        answer("GET /api/v1/integrators", """
            {"items": [{"id": "%s", "name": "Springfield <Mail>", "vendor": "mail_house", "eventTypes": ["mailed"],
              "keys": [{"id": "%s", "hint": "f3Qx", "createdAt": "2026-11-20T10:00:00Z"}], "example": "curl"}]}
            """.formatted(integrator, key));
        answer("POST /api/v1/integrators/%s/keys".formatted(integrator), """
            {"keyId": "%s", "secret": "a-secret-of-tests", "example": "curl -H 'Authorization: Bearer a-secret-of-tests'"}
            """.formatted(UUID.randomUUID()));
        answer("DELETE /api/v1/integrators/%s/keys/%s".formatted(integrator, key), "");
        answer("POST /api/v1/integrators", """
            {"id": "%s", "name": "New", "vendor": "crm", "eventTypes": [], "keys": [], "example": ""}
            """.formatted(UUID.randomUUID()));
    }

    private Map<String, Object> form() {
        return new HashMap<>(TestBrowser.hidden(administrator.get(PAGE).asString()));
    }

    @Test
    void aKey_isMadeOnce_howeverOftenTheButtonIsPressed_andItsSecretIsShownOnce() {
        Map<String, Object> form = form();
        String keys = "%s/%s/keys".formatted(PAGE, integrator);

        administrator.post(keys, form).then().statusCode(200).body(containsString("value=\"a-secret-of-tests\""));
        String next =
                administrator.post(keys, form).then().statusCode(303).extract().header("Location");

        assertThat(done(integrator + "/keys")).hasSize(1);
        administrator
                .get(next.replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(containsString("pressed twice"))
                .body(not(containsString("a-secret-of-tests")));
    }

    @Test
    void anIntegrator_isAddedOnce() {
        Map<String, Object> form = form();
        String name = "Mail house " + UUID.randomUUID();
        form.put("name", name);
        form.put("vendor", "mail_house");

        administrator.post(PAGE, form).then().statusCode(303);
        administrator.post(PAGE, form).then().statusCode(303);

        assertThat(done(name)).hasSize(1);
    }

    @Test
    void whatIsRefused_canBeSentAgain() {
        UUID unknown = UUID.randomUUID();
        Map<String, Object> form = form();
        String keys = "%s/%s/keys".formatted(PAGE, unknown);

        administrator.post(keys, form).then().statusCode(503);
        administrator.post(keys, form).then().statusCode(503);

        assertThat(done(unknown + "/keys")).hasSize(2);
    }

    @Test
    void aKey_isRevoked_onceItsEndIsTyped() {
        String revoke = "%s/%s/keys/%s/revoke".formatted(PAGE, integrator, key);
        administrator.get(PAGE).then().statusCode(200).body(containsString("Type <strong>f3Qx</strong>"));

        administrator
                .post(revoke, Map.of("key-" + key, "abcd"))
                .then()
                .statusCode(422)
                .body(containsString("<details open>"))
                .body(containsString("href=\"#key-%s\"".formatted(key)));
        assertThat(done(key.toString())).isEmpty();

        administrator.post(revoke, Map.of("key-" + key, "f3Qx")).then().statusCode(303);
        assertThat(done(key.toString())).singleElement().asString().startsWith("DELETE");
    }
}
