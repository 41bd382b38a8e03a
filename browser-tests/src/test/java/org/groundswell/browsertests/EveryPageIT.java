package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The pages that no journey comes by, in their states: with something on them, with nothing, with mistakes, and while the other
 * services are away. What a journey checks is not checked again here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private final RunningSystem system = RunningSystem.get();
    private final TestCampaign campaign = new TestCampaign(system);
    private final String path = "/campaigns/" + campaign.id();
    private String draft = "";

    @BeforeAll
    void launchOnPaper() {
        campaign.importPhysicians(3);
        String printed = campaign.callToAction("Physicians get a printed letter", Map.of("channels", List.of("print")));
        campaign.launch(printed);
        campaign.awaitState(printed, "running");
        draft = campaign.callToAction("Physicians get an e-mail");
        Patience.until(
                "batch",
                TestCampaign.PATIENCE,
                () -> system.api()
                        .notification()
                        .get("/api/v1/batches?limit=200")
                        .json()
                        .path("items"),
                batches -> batches.findValuesAsText("campaignId").contains(campaign.id()));
    }

    @Test
    void pages_withSomethingOnThem() {
        try (Visit visit = administrator()) {
            check(visit, "imports", "/stakeholders/imports");
            check(visit, "relationships", "/relationships");
            visit.page().locator(".touch summary").first().click();
            visit.fill("note", "x".repeat(4_001));
            visit.button("Called").click();
            assertThat(visit.page().locator(".mistake")).isVisible();
            visit.check("touch-mistakes");
            check(visit, "in-doubt-nothing", path + "/in-doubt");
            check(visit, "handed-over", path + "/handed-over");
            check(visit, "audience-saved", path + "/plan/audiences/" + draft);
            check(visit, "audiences-counted", path + "/plan/audiences");
            check(visit, "left-out", path + "/plan/left-out/" + draft + "?reason=duplicate");
            check(visit, "letter-beside-another", path + "/plan/letters/" + draft + "/our_message/0/es");
            check(visit, "events", "/vendors/events");
            check(visit, "quarantine", "/vendors/quarantine");
            check(visit, "settings", "/settings");
            check(visit, "audit", "/settings/audit");
            check(visit, "sign-off-nobody", path + "/sign-off");
            check(visit, "pause", path + "/launch/pause");
            check(visit, "close", path + "/launch/close");
            check(visit, "payers", "/settings/payers");
            visit.open(path + "/plan/purpose");
            visit.page().locator("a[href^='/settings/payers/']").first().click();
            visit.check("payer");
            visit.page().locator("a[href*='/contracts/']").first().click();
            visit.check("contract");
            check(visit, "status-paper", path);
            check(visit, "meetings", "/meetings");
            check(visit, "stakeholders", "/stakeholders?market=" + campaign.market());
            visit.page().locator("tbody a").first().click();
            visit.check("stakeholder");
            String stakeholder = visit.path().substring("/stakeholders/".length());
            check(visit, "received", "/letters/received?stakeholder=" + stakeholder);
            visit.open("/letters?campaign=" + campaign.id());
            visit.page().locator("tbody a").first().click();
            visit.check("letter");
            check(visit, "people", "/settings/people");
            visit.page().locator("tbody a").first().click();
            visit.check("person");
            check(visit, "batches", "/vendors");
            visit.page()
                    .locator("tr:has-text('%s') a".formatted(campaign.market()))
                    .first()
                    .click();
            visit.check("batch");
            visit.button("Recall this batch").click();
            visit.check("recall-mistakes");
        }
    }

    private static void check(Visit visit, String name, String address) {
        visit.open(address);
        visit.check(name);
    }

    @Test
    void whoeverIsOnTheSuppressionList_isFound_andTakenOffAgain() {
        String address = "never@%s.example".formatted(campaign.id());
        try (Visit visit = administrator()) {
            mistakes(visit, "/settings/suppressions", "Never contact again", "suppression-mistakes");
            visit.fill("email", address);
            visit.fill("reason", "Asked on the phone");
            visit.button("Never contact again").click();
            assertThat(visit.page().locator(".notice")).hasText("Added.");
            check(visit, "suppressions", "/settings/suppressions?search=" + campaign.id());
            assertThat(visit.page().locator("tbody tr")).hasCount(1);
            visit.button("Take off " + address).click();
            assertThat(visit.page().locator(".notice")).hasText("Removed.");
            visit.open("/settings/suppressions?search=" + campaign.id());
            assertThat(visit.page().locator("main")).containsText("Nobody like this is on the list");
        }
    }

    @Test
    void pages_withNothingOnThem() {
        try (Visit administrator = administrator();
                Colleague newcomer = Colleague.invited(
                        administrator,
                        system.workspaceUrl(),
                        "Nora Newcomer",
                        "new@%s.example".formatted(campaign.id()),
                        "campaign-manager")) {
            check(newcomer.visit(), "letters-empty", "/letters");
            check(newcomer.visit(), "stakeholders-nobody", "/stakeholders?search=nobody-is-called-so");
            check(newcomer.visit(), "batches-empty", "/vendors");
        }
    }

    @Test
    void forms_withMistakes() {
        try (Visit visit = administrator()) {
            mistakes(visit, "/settings", "Change the password", "password-mistakes");
            mistakes(visit, "/settings/people", "Make the invitation", "invitation-mistakes");
            mistakes(visit, "/vendors/integrators", "Add it", "integrator-mistakes");
            mistakes(visit, "/stakeholders/imports", "Upload and go on to the columns", "import-mistakes");
            mistakes(visit, path + "/members", "Add", "member-mistakes");
            mistakes(visit, path + "/sign-off", "Add the seat", "seat-mistakes");
            mistakes(visit, path + "/plan/audiences/new", "Save this audience", "audience-mistakes");
            mistakes(visit, path + "/launch/stand-down", "Call the campaign off", "stand-down-mistakes");
            mistakes(visit, path + "/launch/close", "Close the campaign", "close-mistakes");
            visit.open(path + "/plan/schedule");
            visit.page().locator("input[type=date]").first().fill("");
            visit.button("Save and check your answers").click();
            visit.check("schedule-mistakes");
        }
        try (Visit visit = new Visit(system.workspaceUrl())) {
            visit.open("/sign-in");
            visit.page().getByLabel("Login").fill("nobody");
            visit.page().getByLabel("Password").fill("not the password");
            visit.button("Sign in").click();
            assertThat(visit.page().locator("#problem")).isVisible();
            visit.check("sign-in-mistakes");
        }
    }

    private static void mistakes(Visit visit, String address, String button, String name) {
        visit.open(address);
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(visit.page().locator("#mistakes")).isVisible();
        visit.check(name);
    }

    @Test
    void pages_whileTheOtherServicesAreAway_saySo_andTheRestWorks() throws InterruptedException {
        LocalStack stack = system.stack();
        try (Visit visit = administrator()) {
            stack.kill(stack.service(Service.STAKEHOLDER).part());
            stack.kill(stack.service(Service.NOTIFICATION).part());
            for (String away : List.of(
                    "/stakeholders",
                    "/stakeholders/imports",
                    "/relationships",
                    "/settings/suppressions",
                    "/settings/audit?service=stakeholder",
                    "/vendors/integrators",
                    "/vendors/events",
                    path + "/plan/letters/" + draft + "/our_message/0/en")) {
                visit.open(away);
                assertThat(visit.page().locator(".aside.warn").first()).containsText("not answer");
            }
            visit.check("away-letter");
            check(visit, "away-audiences", path + "/plan/audiences");
            check(visit, "away-audience", path + "/plan/audiences/" + draft);
            check(visit, "away-left-out", path + "/plan/left-out/" + draft + "?reason=duplicate");
            check(visit, "away-check", path + "/plan/check");
            check(visit, "away-sign-off", path + "/sign-off");
            check(visit, "away-batches", "/vendors");
            check(visit, "away-quarantine", "/vendors/quarantine");
            check(visit, "away-received", "/letters/received?stakeholder=" + campaign.id());
            check(visit, "away-in-doubt", path + "/in-doubt");
            check(visit, "away-handed-over", path + "/handed-over");
            check(visit, "away-status", path);
        } finally {
            stack.restart(stack.service(Service.STAKEHOLDER).part());
            stack.restart(stack.service(Service.NOTIFICATION).part());
            stack.awaitAllReady();
        }
    }

    private Visit administrator() {
        return new Visit(system.workspaceUrl()).signIn("admin", system.adminPassword());
    }
}
