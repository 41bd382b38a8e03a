package org.groundswell.campaign.workspace.relationships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.RelationshipsStandIn;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class RelationshipsPagesTest {

    private static final UUID LAKESIDE = StakeholderServiceStandIn.STAKEHOLDER;
    private static final String FILTERED = "/relationships?owner=Ann+Lee";

    private TestBrowser browser;

    @BeforeEach
    void somebodyWhoLogsTouches() {
        browser = TestBrowser.of("relationships-contributor", "contributor");
    }

    @Test
    void relationships_areFiltered_andTheAddressSaysSo() {
        browser.get("/relationships")
                .then()
                .statusCode(200)
                .body(containsString("Lakeside &lt;Foods&gt;"))
                .body(containsString("A letter, by Jan 5"))
                .body(containsString("late"));
        browser.request()
                .queryParam("kind", "physician")
                .queryParam("owner", "Ann Lee")
                .get("/relationships")
                .then()
                .statusCode(200)
                .body(containsString("Dr. Quist"))
                .body(not(containsString("Lakeside")))
                .body(containsString("<option value=\"physician\" selected>"))
                .body(containsString("<option value=\"Ann Lee\" selected>"))
                .body(containsString("name=\"here\" value=\"/relationships?kind=physician&amp;owner=Ann+Lee\""));
    }

    @Test
    void aTouch_isLogged_andLeadsBackToTheRow_underTheSameFilter() {
        touch(Map.of(
                        "here", FILTERED,
                        "kind", "call",
                        "note", "They write on Monday",
                        "promise", "A letter",
                        "promisedFor", "2026-12-01"))
                .statusCode(303)
                .header("Location", endsWith(FILTERED + "&done=added#row-" + LAKESIDE));
        assertThat(RelationshipsStandIn.touched())
                .startsWith("/api/v1/stakeholders/%s/touches{".formatted(LAKESIDE))
                .contains("\"kind\":\"call\"", "They write on Monday", "A letter", "2026-12-01");
    }

    @Test
    void aPromise_isMarkedAsKept() {
        browser.post(
                        "/relationships/%s/touches/%s/kept".formatted(LAKESIDE, RelationshipsStandIn.TOUCH),
                        Map.of("here", FILTERED))
                .then()
                .statusCode(303)
                .header("Location", endsWith(FILTERED + "&done=saved#row-" + LAKESIDE));
        assertThat(RelationshipsStandIn.touched())
                .startsWith("/api/v1/stakeholders/%s/touches/%s/kept".formatted(LAKESIDE, RelationshipsStandIn.TOUCH));
    }

    @Test
    void whatWasTyped_comesBack_withTheMistakeAtItsField_andUnderTheSameFilter() {
        ValidatableResponse page = touch(Map.of(
                        "here", FILTERED, "kind", "call", "note", "They <write> on Monday", "promisedFor", "soon"))
                .statusCode(422)
                .body(containsString("<option value=\"Ann Lee\" selected>"))
                .body(containsString("They &lt;write&gt; on Monday</textarea>"))
                .body(containsString("value=\"%s\"".formatted(FILTERED)))
                .body(containsString("id=\"promisedFor-%s-mistake\"".formatted(LAKESIDE)));
        leadsToItsField(page, "promisedFor");
    }

    @Test
    void whatTheDirectoryRefuses_standsAtItsField() {
        ValidatableResponse page = touch(Map.of("here", FILTERED, "kind", "call", "promise", "To be refused"))
                .statusCode(400)
                .body(containsString("Promise less"))
                .body(containsString("value=\"To be refused\""));
        leadsToItsField(page, "promise");
    }

    @Test
    void whileTheDirectoryIsAway_whatWasTypedIsKept() {
        touch(Map.of("here", FILTERED, "kind", "meeting", "note", "All is broken"))
                .statusCode(503)
                .body(containsString("does not answer just now"))
                .body(containsString("All is broken</textarea>"));
    }

    @Test
    void whatWasTypedForARow_thatIsNotThere_standsAboveTheRows() {
        touch(Map.of("here", "/relationships?kind=physician", "kind", "call", "note", "Kept", "promisedFor", "soon"))
                .statusCode(422)
                .body(containsString("What you typed"))
                .body(containsString("Kept</textarea>"))
                .body(containsString("Dr. Quist"));
    }

    @Test
    void aTouch_leadsNowhereElse() {
        touch(Map.of("here", "//elsewhere.example", "kind", "call"))
                .statusCode(303)
                .header("Location", endsWith("/relationships?done=added#row-" + LAKESIDE))
                .header("Location", not(containsString("elsewhere")));
    }

    private ValidatableResponse touch(Map<String, String> fields) {
        return browser.post("/relationships/%s/touches".formatted(LAKESIDE), fields)
                .then();
    }

    private static void leadsToItsField(ValidatableResponse page, String field) {
        String id = "%s-%s".formatted(field, LAKESIDE);
        page.body(containsString("href=\"#%s\"".formatted(id))).body(containsString("id=\"%s\"".formatted(id)));
    }
}
