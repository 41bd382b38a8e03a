package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people try who may not see a campaign, or not all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsidersIT {

    private final RunningSystem system = RunningSystem.get();
    private final TestCampaign campaign = new TestCampaign(system);
    private final String path = "/campaigns/" + campaign.id();
    private List<String> emails = List.of();

    @BeforeAll
    void plan() {
        emails = campaign.importPhysicians(2);
        campaign.callToAction("Physicians write");
    }

    @Test
    void whoIsNotSignedIn_isAskedToSignIn_andSeesNothing() {
        try (Visit visit = new Visit(system.workspaceUrl())) {
            for (String closed :
                    List.of(path, path + "/briefing", "/stakeholders", "/meetings", "/vendors", "/settings/people")) {
                visit.open(closed);
                assertThat(visit.page().locator("h1")).hasText("Sign in");
                assertThat(visit.page().content()).doesNotContain(campaign.market());
            }
        }
    }

    @Test
    void aManagerWhoIsNoMember_findsNoCampaign_alsoByMangledPaths() {
        try (Visit administrator = administrator();
                Colleague stranger = invite(administrator, "Sam Stranger", "campaign-manager")) {
            Visit visit = stranger.visit();
            assertThat(visit.page().locator("main")).containsText("Nothing here yet");
            visit.check("board-empty");
            visit.open(path);
            assertThat(visit.page().locator("h1")).hasText("Nothing here");
            visit.check("not-found");
            for (String mangled : List.of(
                    path + ";a=b",
                    path + "/",
                    "/" + path,
                    path.toUpperCase(java.util.Locale.ROOT),
                    path.replace("/campaigns/", "/campaigns%2F"),
                    "/campaigns/./" + campaign.id(),
                    "/campaigns/x/%2e%2e/" + campaign.id(),
                    path + "/live",
                    path + "/plan/purpose",
                    path + "/sign-off",
                    path + "/members",
                    path + "/launch",
                    path + "/briefing")) {
                Response answer = visit.page().navigate(system.workspaceUrl() + mangled);
                assertThat(answer.status()).as(mangled).isBetween(400, 499);
                assertThat(visit.page().content()).as(mangled).doesNotContain(campaign.market());
            }
        }
    }

    @Test
    void aViewer_seesCountsAndLetters_andNeverContacts() {
        try (Visit administrator = administrator();
                Colleague viewer = invite(administrator, "Vera Viewer", "viewer")) {
            new SigningRoom(path).addMember(administrator, viewer);
            Visit visit = viewer.visit();
            visit.open(path);
            assertThat(visit.page().locator("h1")).containsText(campaign.market());
            assertThat(visit.link("Pause or call off")).hasCount(0);
            visit.open("/letters");
            visit.link("Our message").first().click();
            assertThat(visit.page().locator(".written").first()).containsText("please write");
            visit.open("/stakeholders?market=" + campaign.market());
            assertThat(visit.page().locator("tbody tr")).hasCount(2);
            hasNoContacts(visit);
            visit.page().locator("tbody a").first().click();
            assertThat(visit.page().locator("h1")).containsText("Lovelace");
            hasNoContacts(visit);
            for (String closed : List.of(
                    "/stakeholders/imports", path + "/plan/purpose", "/vendors/integrators", "/settings/people")) {
                Response answer = visit.page().navigate(system.workspaceUrl() + closed);
                assertThat(answer.status()).as(closed).isEqualTo(403);
            }
            visit.check("not-allowed");
        }
    }

    private void hasNoContacts(Visit visit) {
        emails.forEach(email -> assertThat(visit.page().content()).doesNotContain(email));
        assertThat(visit.page().content()).doesNotContain(" Street");
    }

    private Visit administrator() {
        return new Visit(system.workspaceUrl()).signIn("admin", system.adminPassword());
    }

    private Colleague invite(Visit administrator, String name, String role) {
        return Colleague.invited(
                administrator, system.workspaceUrl(), name, "%s@%s.example".formatted(role, campaign.id()), role);
    }
}
