package org.groundswell.campaign.workspace.letters;

import static org.groundswell.campaign.support.StakeholderServiceStandIn.OTHER_STAKEHOLDER;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.STAKEHOLDER;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class EditorPagesTest {

    private static final Map<String, String> TYPED = Map.of(
            "version", "0",
            "subject", "For {{full_name}}",
            "body", "Dear {{full_name}}, {{#title}}as {{title}}, {{/title}}please act: {{action_link}}",
            "script", "Am I speaking to {{full_name}}?");

    private TestBrowser browser;
    private String letters;

    @BeforeEach
    void aCallToActionByMailOrPhone() {
        browser = TestBrowser.of("manager", "campaign-manager");
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(
                TestPeople::manager, campaign, Map.of("channels", List.of("email", "print", "call_list")));
        letters = "/campaigns/%s/plan/letters/%s/".formatted(campaign, call);
    }

    @Test
    void thePersonBeforeAndAfter_getTheLetterThatIsTypedJustNow() {
        String editor = letters + "our_message/0/en";

        browser.post(editor, typed("do", "next", "person", STAKEHOLDER))
                .then()
                .statusCode(200)
                .body(shows("Dear Ana Silva, as Owner, please act"))
                .body(containsString("<option value=\"%s\" selected>Ana Silva</option>".formatted(OTHER_STAKEHOLDER)));
        browser.post(editor, typed("do", "next", "person", OTHER_STAKEHOLDER))
                .then()
                .statusCode(200)
                .body(shows("Dear Robin &lt;Okafor&gt;, please act"));
        browser.post(editor, typed("do", "previous", "person", STAKEHOLDER))
                .then()
                .statusCode(200)
                .body(shows("Dear Ana Silva, as Owner, please act"))
                .body(containsString("value=\"For {{full_name}}\""));
    }

    @Test
    void onPaper_theLetterStandsUnderTheLetterhead_andInAMailAboveTheImprint() {
        String preview = letters + "our_message/0/en/preview";

        browser.post(preview, typed("view", "print", "person", STAKEHOLDER))
                .then()
                .statusCode(200)
                .body(containsString("class=\"paper print\""))
                .body(containsString("Riverbend Health"))
                .body(shows("Dear Robin &lt;Okafor&gt;, please act"))
                .body(containsString("Dr. Ada Moreno"))
                .body(not(containsString("Unsubscribe")));
        browser.post(preview, typed("view", "email", "person", STAKEHOLDER))
                .then()
                .body(containsString("class=\"paper email\""))
                .body(containsString("Unsubscribe"));
    }

    @Test
    void theCallersWords_areShownAsTheyAreSaid() {
        for (String role : List.of("our_message", "model_letter")) {
            browser.post(letters + role + "/0/en/preview", typed("view", "call_script", "person", OTHER_STAKEHOLDER))
                    .then()
                    .statusCode(200)
                    .body(containsString("class=\"paper call_script\""))
                    .body(containsString("Am I speaking to Ana Silva?"))
                    .body(not(containsString("Dear Ana")));
        }
    }

    @Test
    void anotherLanguage_standsBesideWhatIsWritten() {
        browser.post(letters + "our_message/0/en", TYPED).then().statusCode(303);

        browser.get(letters + "our_message/0/es")
                .then()
                .statusCode(200)
                .body(containsString("class=\"beside editor translated\""))
                .body(containsString("<h3 id=\"beside-1\">English</h3>"))
                .body(containsString("<p class=\"strong\" lang=\"en\">For {{full_name}}</p>"))
                .body(containsString("Dear {{full_name}}, {{#title}}"));
        browser.get(letters + "our_message/0/en").then().body(not(containsString("translated")));
    }

    private static Matcher<String> shows(String text) {
        return allOf(containsString("class=\"paper"), containsString(text));
    }

    private static Map<String, Object> typed(Object... more) {
        Map<String, Object> fields = new HashMap<>(TYPED);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i].toString(), more[i + 1].toString());
        }
        return fields;
    }
}
