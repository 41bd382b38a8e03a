package org.groundswell.campaign.workspace.members;

import static org.groundswell.campaign.support.TestPeople.as;
import static org.groundswell.campaign.support.TestPeople.idOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class MembersPagesTest {

    private TestBrowser planner;
    private UUID campaign;
    private UUID colleague;
    private String page;

    @BeforeEach
    void planACampaign() {
        planner = TestBrowser.of("manager", "campaign-manager");
        campaign = TestCampaigns.campaign(TestPeople::manager);
        colleague = idOf(as("members-colleague", "viewer"));
        page = "/campaigns/%s/members".formatted(campaign);
    }

    private void put(String negotiator) {
        planner.post(page, Map.of("person", colleague, "negotiator", negotiator))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?done=saved"));
    }

    @Test
    void aMember_isAdded_madeANegotiator_andRemoved() {
        TestBrowser theirs = TestBrowser.of("members-colleague", "viewer");
        theirs.get("/campaigns/" + campaign).then().statusCode(404);
        planner.get(page).then().statusCode(200).body(containsString("<option value=\"%s\"".formatted(colleague)));

        put("");
        theirs.get("/campaigns/" + campaign).then().statusCode(200);
        theirs.get(page).then().statusCode(200).body(containsString("Test members-colleague"));
        negotiates(false);

        put("true");
        planner.get(page).then().body(containsString("Negotiator, member since"));
        negotiates(true);

        put("false");
        negotiates(false);

        planner.post("%s/%s/remove".formatted(page, colleague), Map.of()).then().statusCode(303);
        theirs.get("/campaigns/" + campaign).then().statusCode(404);
        theirs.get(page).then().statusCode(404);
    }

    private void negotiates(boolean expected) {
        as("manager", "campaign-manager")
                .get("/api/v1/campaigns/{id}/members", campaign)
                .then()
                .body("find { it.personId == '%s' }.negotiator".formatted(colleague), is(expected));
    }

    @Test
    void theLastMember_stays_andThePageSaysWhy() {
        planner.post("%s/%s/remove".formatted(page, idOf(TestPeople.manager())), Map.of())
                .then()
                .statusCode(409)
                .body(containsString("Please look at this again"));
    }

    @Test
    void membersAreChanged_byThoseWhoPlan_only() {
        put("");
        TestBrowser viewer = TestBrowser.of("members-colleague", "viewer");

        viewer.get(page).then().statusCode(200).body(not(containsString("Add a member")));
        viewer.post(page, Map.of("person", colleague, "negotiator", "true"))
                .then()
                .statusCode(403);
        viewer.post("%s/%s/remove".formatted(page, colleague), Map.of()).then().statusCode(403);
        negotiates(false);
    }

    @Test
    void aViewer_whoIsAMember_seesWhoIsAsked_andNotHowToReachThem() {
        put("");
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        TestBrowser viewer = TestBrowser.of("members-colleague", "viewer");

        as("members-colleague", "viewer")
                .get("/api/v1/calls-to-action/{id}", call)
                .then()
                .statusCode(200)
                .body("target.name", is("Pat Lee"))
                .body("target.phone", is((Object) null));
        for (String path : new String[] {"", "/members", "/sign-off", "/launch"}) {
            viewer.get("/campaigns/%s%s".formatted(campaign, path)).then().body(not(containsString("2175550100")));
        }
        viewer.get("/settings/payers").then().statusCode(403);
    }
}
