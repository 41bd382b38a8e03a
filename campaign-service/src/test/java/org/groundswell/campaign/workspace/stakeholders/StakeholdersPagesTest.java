package org.groundswell.campaign.workspace.stakeholders;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class StakeholdersPagesTest {

    @Test
    void whoIsFound_isShown_withWhatIsKnown() {
        Browser.manager()
                .get("/stakeholders?search=lake")
                .then()
                .statusCode(200)
                .body(containsString("Lakeside &lt;Foods&gt;"))
                .body(containsString("1,200 covered lives"))
                .body(containsString("opted out of email"));
    }

    @Test
    void whereTheDirectoryDoesNotAnswer_thePageSaysSo_andKeepsWhatWasTyped() {
        Browser.manager()
                .get("/stakeholders?search=broken")
                .then()
                .statusCode(200)
                .body(containsString("does not answer"))
                .body(containsString("value=\"broken\""));
    }

    @Test
    void viewers_areOfferedNoPatients() {
        TestPeople.as("stakeholders-viewer", "viewer");
        Browser.as("stakeholders-viewer")
                .get("/stakeholders")
                .then()
                .statusCode(200)
                .body(not(containsString("value=\"patient\"")))
                .body(not(containsString("Import a file")));
        Browser.as("stakeholders-viewer").get("/stakeholders/imports").then().statusCode(403);
    }
}
