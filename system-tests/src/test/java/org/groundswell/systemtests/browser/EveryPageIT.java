package org.groundswell.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.systemtests.RunningSystem;
import org.groundswell.systemtests.TestCampaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages that no journey comes by, in their states: with something on them, with nothing, with mistakes, and while a service is away. */
@Tag("browser")
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
            check(
                    visit,
                    Map.of(
                            "stakeholders", "/stakeholders?market=" + campaign.market(),
                            "imports", "/stakeholders/imports",
                            "relationships", "/relationships",
                            "letters-of-plan", path + "/plan/letters",
                            "audience-saved", path + "/plan/audiences/" + draft,
                            "integrators", "/vendors/integrators",
                            "events", "/vendors/events",
                            "quarantine", "/vendors/quarantine"));
            check(
                    visit,
                    Map.of(
                            "settings",
                            "/settings",
                            "people",
                            "/settings/people",
                            "audit",
                            "/settings/audit",
                            "sign-off-nobody",
                            path + "/sign-off",
                            "launch-paper",
                            path + "/launch",
                            "pause",
                            path + "/launch/pause",
                            "status-paper",
                            path,
                            "meetings",
                            "/meetings"));
            visit.open("/stakeholders?market=" + campaign.market());
            visit.page().locator("tbody a").first().click();
            visit.check("stakeholder");
            String stakeholder = visit.path().substring("/stakeholders/".length());
            visit.open("/letters/received?stakeholder=" + stakeholder);
            visit.check("received");
            visit.open("/letters?campaign=" + campaign.id());
            visit.page().locator("tbody a").first().click();
            visit.check("letter");
            visit.open("/settings/people");
            visit.page().locator("tbody a").first().click();
            visit.check("person");
            visit.open("/vendors");
            visit.check("batches");
            visit.page()
                    .locator("tr:has-text('%s') a".formatted(campaign.market()))
                    .first()
                    .click();
            visit.check("batch");
        }
    }

    private static void check(Visit visit, Map<String, String> pages) {
        pages.forEach((name, address) -> {
            visit.open(address);
            visit.check(name);
        });
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
            check(
                    newcomer.visit(),
                    Map.of(
                            "letters-empty", "/letters",
                            "meetings-empty", "/meetings",
                            "stakeholders-nobody", "/stakeholders?search=nobody-is-called-so",
                            "batches-empty", "/vendors",
                            "board-filtered", "/?find=nothing-is-called-so"));
        }
    }

    @Test
    void forms_withMistakes() {
        try (Visit visit = administrator()) {
            mistakes(visit, "/settings", "Change the password", "password-mistakes");
            mistakes(visit, "/settings/people", "Make the invitation", "invitation-mistakes");
            mistakes(visit, "/vendors/integrators", "Add it", "integrator-mistakes");
            mistakes(visit, "/stakeholders/imports", "Upload and go on to the columns", "import-mistakes");
            mistakes(visit, "/letters/tone", "Add it", "tone-mistakes");
            mistakes(visit, path + "/members", "Add", "member-mistakes");
            mistakes(visit, path + "/sign-off", "Add the seat", "seat-mistakes");
            mistakes(visit, path + "/plan/audiences/new", "Save this audience", "audience-mistakes");
            mistakes(visit, path + "/health", "Save", "health-mistakes");
            mistakes(visit, path + "/launch/stand-down", "Call the campaign off", "stand-down-mistakes");
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
                        com.microsoft.playwright.options.AriaRole.BUTTON,
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
            check(
                    visit,
                    Map.of(
                            "away-stakeholders",
                            "/stakeholders",
                            "away-imports",
                            "/stakeholders/imports",
                            "away-relationships",
                            "/relationships",
                            "away-audiences",
                            path + "/plan/audiences",
                            "away-audience",
                            path + "/plan/audiences/new",
                            "away-check",
                            path + "/plan/check",
                            "away-sign-off",
                            path + "/sign-off",
                            "away-batches",
                            "/vendors"));
            check(
                    visit,
                    Map.of(
                            "away-integrators", "/vendors/integrators",
                            "away-events", "/vendors/events",
                            "away-quarantine", "/vendors/quarantine",
                            "away-audit", "/settings/audit?service=stakeholder-service",
                            "away-letter", path + "/plan/letters/" + draft + "/our_message/0/en",
                            "away-received", "/letters/received?stakeholder=" + campaign.id(),
                            "away-status", path));
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
