package org.groundswell.campaign.workspace.payers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class PayerPagesTest {

    private static final Pattern CONTACT = Pattern.compile("/settings/payers/[0-9a-f-]{36}/contacts/[0-9a-f-]{36}");

    private TestBrowser planner;

    @BeforeEach
    void signIn() {
        planner = TestBrowser.of("manager", "campaign-manager");
    }

    private static Map<String, Object> pat() {
        return new HashMap<>(Map.of(
                "name",
                "Pat <Lee>",
                "title",
                "Vice President",
                "email",
                "pat@meridian.example",
                "phone",
                "+12175550100",
                "address",
                "1 Main Street\r\nSpringfield, IL 62701"));
    }

    private String contactOf(String payer) {
        Matcher found = CONTACT.matcher(planner.get(payer).asString());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void aPayer_isAdded_once_withPeople_whoAreEditedAndTakenOut() {
        Map<String, Object> fields =
                new HashMap<>(TestBrowser.hidden(planner.get("/settings/payers").asString()));
        fields.put("name", "Northern Mutual " + UUID.randomUUID());
        String payer = path(planner.post("/settings/payers", fields));
        assertThat(path(planner.post("/settings/payers", fields))).isEqualTo(payer);

        assertThat(path(planner.post(payer + "/contacts", pat()))).isEqualTo(payer);
        planner.get(payer)
                .then()
                .statusCode(200)
                .body(containsString("Pat &lt;Lee&gt;"))
                .body(containsString("pat@meridian.example, +12175550100, 1 Main Street, Springfield, IL 62701"));

        String contact = contactOf(payer);
        Map<String, Object> edit = pat();
        edit.putAll(TestBrowser.hidden(planner.get(contact).asString()));
        edit.put("title", "President");
        planner.post(contact, edit).then().statusCode(303);
        planner.get(payer).then().body(containsString(", President"));

        planner.post(contact + "/remove", Map.of()).then().statusCode(303);
        planner.get(payer).then().body(not(containsString("Pat &lt;Lee&gt;")));
    }

    @Test
    void whatSomebodyElseSavedMeanwhile_standsBesideWhatWasTyped() {
        String payer = "/settings/payers/" + TestCampaigns.payer();
        planner.post(payer + "/contacts", pat()).then().statusCode(303);
        String contact = contactOf(payer);
        Map<String, Object> mine = pat();
        mine.putAll(TestBrowser.hidden(planner.get(contact).asString()));
        Map<String, Object> theirs = new HashMap<>(mine);
        theirs.put("title", "Their title");
        mine.put("title", "My title");
        planner.post(contact, theirs).then().statusCode(303);

        Response refused = planner.post(contact, mine);

        refused.then()
                .statusCode(409)
                .body(containsString("<td>Their title</td><td>My title</td>"))
                .body(containsString("value=\"My title\""));
        mine.putAll(TestBrowser.hidden(refused.asString()));
        planner.post(contact, mine).then().statusCode(303);
        planner.get(payer).then().body(containsString(", My title"));
    }

    @Test
    void whatIsWrong_isSaidAtItsField() {
        String payer = "/settings/payers/" + TestCampaigns.payer();
        Map<String, Object> wrong = pat();
        wrong.put("email", "no address");

        planner.post(payer + "/contacts", wrong)
                .then()
                .statusCode(422)
                .body(containsString("id=\"email-mistake\""))
                .body(containsString("value=\"no address\""));
        planner.post("/settings/payers", Map.of("name", " "))
                .then()
                .statusCode(422)
                .body(containsString("name-mistake"));
    }

    @Test
    void somebodyOfAnotherPayer_isNotFoundHere() {
        String payer = "/settings/payers/" + TestCampaigns.payer();
        planner.post(payer + "/contacts", pat()).then().statusCode(303);
        String contact = contactOf(payer);
        String elsewhere = "/settings/payers/%s%s"
                .formatted(TestCampaigns.payer(), contact.substring(contact.indexOf("/contacts")));

        planner.get(elsewhere).then().statusCode(404);
        planner.post(elsewhere + "/remove", Map.of()).then().statusCode(404);
        planner.get(contact).then().statusCode(200);
    }

    @Test
    void viewers_seeNoneOfIt_andOthersOnlyRead() {
        String payer = "/settings/payers/" + TestCampaigns.payer();
        planner.post(payer + "/contacts", pat()).then().statusCode(303);
        TestBrowser viewer = TestBrowser.of("payers-viewer", "viewer");
        TestBrowser contributor = TestBrowser.of("payers-contributor", "contributor");

        viewer.get("/settings").then().body(not(containsString("/settings/payers")));
        viewer.get(payer).then().statusCode(403).body(not(containsString("pat@meridian.example")));
        contributor
                .get(payer)
                .then()
                .statusCode(200)
                .body(containsString("pat@meridian.example"))
                .body(not(containsString("Add somebody")));
        contributor.post(payer + "/contacts", pat()).then().statusCode(403);
    }

    private static String path(Response answer) {
        answer.then().statusCode(303);
        return URI.create(answer.header("Location")).getPath();
    }
}
