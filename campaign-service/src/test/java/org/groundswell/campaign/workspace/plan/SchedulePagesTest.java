package org.groundswell.campaign.workspace.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class SchedulePagesTest {

    private TestBrowser browser;
    private UUID campaign;
    private UUID call;
    private String page;

    @BeforeEach
    void aDraft() {
        browser = TestBrowser.of("manager", "campaign-manager");
        campaign = TestCampaigns.campaign(TestPeople::manager);
        call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("channels", List.of("email")));
        page = "/campaigns/%s/plan/schedule".formatted(campaign);
    }

    @Test
    void aPaceThatSomebodyElseSet_isLeft_whereMineWasNotTouched() {
        Map<String, Object> mine = shown();
        limit(500);

        browser.post(page, mine).then().statusCode(303);

        pace(500);
    }

    @Test
    void aPaceThatTwoSet_standsBesideTheOther_andIsTakenTheNextTime() {
        Map<String, Object> mine = shown();
        mine.put("maxPerHour", "2,000");
        mine.put("reminders-" + call, "9");
        limit(500);

        Response refused = browser.post(page, mine);

        refused.then()
                .statusCode(409)
                .body(containsString("<th scope=\"row\">Messages an hour, at most</th><td>500</td><td>2,000</td>"));
        pace(500);
        TestPeople.manager().get("/api/v1/calls-to-action/" + call).then().body("steps[1].afterDays", is(7));
        browser.post(page, TestBrowser.filled(refused.asString(), "schedule"))
                .then()
                .statusCode(303);
        pace(2000);
    }

    @Test
    void aPace_isLiftedByEmptyingIt() {
        limit(500);
        Map<String, Object> mine = shown();
        mine.put("maxPerHour", "");

        browser.post(page, mine).then().statusCode(303);

        TestPeople.manager().get("/api/v1/campaigns/" + campaign).then().body("maxPerHour", is((Object) null));
    }

    @Test
    void whatSomebodyElseSaved_isComparedInWords_withWhatFollowsABounce() {
        Map<String, Object> mine = shown();
        Map<String, Object> theirs = shown();
        theirs.put("fallback-" + call, "print");
        browser.post(page, theirs).then().statusCode(303);
        mine.put("fallback-" + call, "call_list");

        browser.post(page, mine)
                .then()
                .statusCode(409)
                .body(containsString(
                        "Employers write: if our message bounces</th><td>Printed letter</td><td>Call list</td>"))
                .body(not(containsString("Employers write: last day</th>")));
    }

    private Map<String, Object> shown() {
        return TestBrowser.filled(browser.get(page).asString(), "schedule");
    }

    private void limit(int perHour) {
        TestPeople.manager()
                .body(Map.of("maxPerHour", perHour))
                .put("/api/v1/campaigns/%s/rate-limit".formatted(campaign))
                .then()
                .statusCode(200);
    }

    private void pace(int perHour) {
        TestPeople.manager().get("/api/v1/campaigns/" + campaign).then().body("maxPerHour", is(perHour));
    }
}
