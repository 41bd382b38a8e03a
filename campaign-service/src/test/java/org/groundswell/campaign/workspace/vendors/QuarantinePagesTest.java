package org.groundswell.campaign.workspace.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.NotificationServiceStandIn.answer;
import static org.groundswell.campaign.support.NotificationServiceStandIn.done;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class QuarantinePagesTest {

    private final UUID record = UUID.randomUUID();
    private final String path = "/vendors/quarantine/notification/" + record;
    private TestBrowser administrator;

    @BeforeEach
    void aRecordThatCouldNotBeApplied() {
        administrator = TestBrowser.of("quarantine-administrator", "administrator");
        is("quarantined");
        answer("POST /api/v1/quarantine/%s/replay".formatted(record), "");
        answer("DELETE /api/v1/quarantine/%s?reason=Nobody+needs+it".formatted(record), "");
        answer("DELETE /api/v1/quarantine/%s?reason=Nobody%%20needs%%20it".formatted(record), "");
    }

    private static String entry(UUID id, String state) {
        return """
            {"id": "%s", "group": "deliveries", "topic": "stakeholder.asks", "partition": 3, "offset": 41,
             "eventType": "org.groundswell.stakeholder.ask-requested.v1", "reason": "No such <letter>",
             "quarantinedAt": "2026-11-20T10:00:00Z", "state": "%s"}
            """.formatted(id, state);
    }

    private void is(String state) {
        answer("GET /api/v1/quarantine/" + record, """
            {"record": %s, "data": "{\\"step\\":0,\\"channel\\":\\"fax\\"}"}
            """.formatted(entry(record, state)));
    }

    @Test
    void aRecord_isCorrected_andReplayed() {
        administrator
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("No such &lt;letter&gt;"))
                .body(containsString("stakeholder.asks, partition 3, offset 41, for deliveries"))
                .body(containsString("&quot;channel&quot; : &quot;fax&quot;"));

        administrator
                .post(path + "/replay", Map.of("data", "{\"step\": 0, \"channel\": \"email\"}"))
                .then()
                .statusCode(303);

        assertThat(done(record.toString()))
                .singleElement()
                .asString()
                .endsWith("/replay {\"data\":{\"step\":0,\"channel\":\"email\"}}");
    }

    @Test
    void whatWasNotChanged_isReplayedAsItCame() {
        administrator
                .post(path + "/replay", Map.of("data", "{ \"channel\": \"fax\", \"step\": 0 }"))
                .then()
                .statusCode(303);

        assertThat(done(record.toString())).singleElement().asString().endsWith("/replay {}");
    }

    @Test
    void whatCannotBeApplied_isSaidAtTheField_andStaysThere() {
        administrator
                .post(path + "/replay", Map.of("data", "{\"step\": "))
                .then()
                .statusCode(422)
                .body(containsString("id=\"data-mistake\""))
                .body(containsString("{&quot;step&quot;:"));
        administrator
                .post(path + "/replay", Map.of("data", " "))
                .then()
                .statusCode(422)
                .body(containsString("Nothing is left to be applied"));
        String long_ = "\"%s\"".formatted("x".repeat(200_000));
        administrator
                .post(path + "/replay", Map.of("data", long_))
                .then()
                .statusCode(422)
                .body(containsString("Make this shorter: it has 200,002 characters"))
                .body(containsString("x".repeat(200_000)));

        assertThat(done(record.toString())).isEmpty();
    }

    @Test
    void aRecord_isDiscarded_withAReason_andTheWord() {
        administrator
                .post(path + "/discard", Map.of("reason", "Nobody needs it"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"word-mistake\""))
                .body(containsString("value=\"Nobody needs it\""))
                .body(containsString("&quot;channel&quot; : &quot;fax&quot;"));
        administrator
                .post(path + "/discard", Map.of("word", "discard"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-mistake\""));
        assertThat(done(record.toString())).isEmpty();

        administrator
                .post(path + "/discard", Map.of("word", "discard", "reason", "Nobody needs it"))
                .then()
                .statusCode(303);
        assertThat(done(record.toString())).singleElement().asString().startsWith("DELETE");
    }

    @Test
    void whatIsSettled_cannotBeReplayed() {
        is("replayed");

        administrator
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("replayed or discarded already"))
                .body(not(containsString("/replay\"")));
    }

    @Test
    void aLongList_isReadPageByPage() {
        answer("GET /api/v1/quarantine?limit=100", """
            {"records": [%s], "next": "%s"}
            """.formatted(entry(record, "quarantined"), record));
        UUID later = UUID.randomUUID();
        answer("GET /api/v1/quarantine?after=%s&limit=100".formatted(record), """
            {"records": [%s]}
            """.formatted(
                        entry(later, "quarantined")));

        administrator
                .get("/vendors/quarantine")
                .then()
                .statusCode(200)
                .body(containsString(path))
                .body(containsString("/vendors/quarantine?service=notification&amp;after=" + record));
        administrator
                .get("/vendors/quarantine?service=notification&after=" + record)
                .then()
                .statusCode(200)
                .body(containsString(later.toString()))
                .body(containsString("From the beginning"))
                .body(not(containsString("&amp;after=")));
        administrator.get("/vendors/quarantine?service=nobody").then().statusCode(404);
    }
}
