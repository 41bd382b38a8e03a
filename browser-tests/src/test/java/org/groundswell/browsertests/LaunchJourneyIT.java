package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.groundswell.localstack.system.RunningSystem;
import org.junit.jupiter.api.Test;

/** A campaign from its first step to its launch, by keyboard alone; every page on the way is one that everybody can use. */
class LaunchJourneyIT {

    private static final int PEOPLE = 12;
    private static final double LONG = 90_000;

    private final RunningSystem system = RunningSystem.get();
    private final String market = "Coast " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCampaign_isPlannedAndLaunched_byKeyboardAlone_takenBackOnce_andLaunchedAgain() {
        importPhysicians();
        try (Visit visit = new Visit(system.workspaceUrl())) {
            visit.open("/");
            visit.check("sign-in");
            visit.signIn("admin", system.adminPassword());
            visit.check("board");

            purpose(visit);
            audience(visit);
            letters(visit);
            schedule(visit);
            launch(visit);
            undo(visit);
            launch(visit);
            awaitRunning(visit);
            afterwards(visit);
        }
    }

    private void purpose(Visit visit) {
        Page page = visit.page();
        visit.open("/campaigns/new");
        visit.check("purpose");
        visit.press(visit.button("Save and go on to the audiences"), "Enter");
        assertThat(page.locator("#mistakes")).isFocused();
        visit.check("purpose-mistakes");

        visit.type(page.locator("#name"), "Keep our doctors, " + market);
        if (page.locator("#payerName").isHidden()) {
            visit.press(page.getByText("Add a contract that is not in the list"), "Enter");
        }
        visit.type(page.locator("#payerName"), "Meridian " + market);
        visit.type(page.locator("#contractName"), "Hospital services");
        visit.press(page.locator("input[name=linesOfBusiness][value=commercial]"), "Space");
        visit.type(page.locator("#markets"), market);
        visit.press(visit.button("Add this contract"), "Enter");
        assertThat(page.locator("#name")).hasValue("Keep our doctors, " + market);
        assertThat(page.locator("input[name=contracts]:checked")).hasCount(1);

        visit.type(page.locator("#organisation"), "Riverbend Health");
        visit.type(page.locator("#address"), "1 Main Street, Springfield, IL 62701");
        visit.type(page.locator("#signature"), "Dr. Ada Moreno");
        visit.press(visit.button("Save and go on to the audiences"), "Enter");
        page.waitForURL("**/plan/audiences**");
        visit.check("audiences-empty");
    }

    private void audience(Visit visit) {
        Page page = visit.page();
        visit.press(visit.link("Add an audience"), "Enter");
        page.waitForURL("**/audiences/new");
        visit.type(page.locator("#name"), "Physicians");
        visit.press(page.locator("input[name=kinds][value=physician]"), "Space");
        visit.press(page.locator("input[name=markets]"), "Space");
        assertThat(page.locator("#who-counts .asked dd"))
                .hasText(String.valueOf(PEOPLE), new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        visit.check("audience");
        visit.type(page.locator("#targetName"), "Jonathan Pruitt");
        visit.press(visit.button("Save this audience"), "Enter");
        page.waitForURL("**/plan/audiences?**");
        visit.check("audiences");
    }

    private void letters(Visit visit) {
        Page page = visit.page();
        visit.press(visit.link("Go on to the letters"), "Enter");
        page.waitForURL("**/plan/letters");
        visit.check("letters");
        write(visit, "our_message", "Your patients", "Dear {{full_name}},\n\nplease act: {{action_link}}");
        write(visit, "model_letter", "Continuity of care", "Dear {{target_name}},\n\nplease agree.\n\n{{full_name}}");
        visit.open(plan(visit) + "/letters");
        visit.check("letters-written");
    }

    private void write(Visit visit, String role, String subject, String body) {
        Page page = visit.page();
        visit.open(plan(visit) + "/letters");
        String href = page.locator("a[href*='/%s/0/en']".formatted(role)).getAttribute("href");
        visit.open(href);
        visit.type(page.locator("#subject"), subject);
        visit.type(page.locator("#body"), body);
        assertThat(page.locator("#preview .paper"))
                .containsText(subject, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        visit.check("letter-" + role.replace('_', '-'));
        visit.press(visit.button("Save this letter"), "Enter");
        page.waitForURL("**done=saved");
    }

    private void schedule(Visit visit) {
        Page page = visit.page();
        visit.open(plan(visit) + "/schedule");
        visit.check("schedule");
        visit.press(visit.button("Save and check your answers"), "Enter");
        page.waitForURL("**/plan/check**");
        visit.check("check");
    }

    private void launch(Visit visit) {
        Page page = visit.page();
        visit.open(plan(visit) + "/check");
        visit.type(page.locator("#count"), String.valueOf(PEOPLE));
        page.keyboard().press("Enter");
        page.waitForURL("**/launch");
        assertThat(page.locator("#launch-state"))
                .containsText(PEOPLE + " people are", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
    }

    private void undo(Visit visit) {
        Page page = visit.page();
        visit.press(page.locator("#undo"), "Enter");
        page.waitForURL("**done=undone");
        assertThat(page.locator("#launch-state")).containsText("Nobody was asked");
        visit.check("launch-undone");
    }

    private void awaitRunning(Visit visit) {
        assertThat(visit.page().locator("#launch-state .pill.running"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        assertThat(visit.page().locator("#undo")).hasCount(0);
        visit.open(campaign(visit) + "/launch");
        visit.check("launched");
    }

    private void afterwards(Visit visit) {
        String campaign = campaign(visit);
        visit.open(campaign + "/launch/stand-down");
        visit.check("stand-down");
        visit.open(campaign);
        visit.check("status");
        visit.open("/");
        visit.check("board-running");
        visit.open("/?view=columns");
        visit.check("board-columns");
        visit.open(campaign + "/health");
        visit.check("health");
        visit.open("/letters");
        visit.check("library");
        visit.open("/letters/tone");
        visit.check("tone");
        visit.open("/campaigns/" + UUID.randomUUID());
        visit.check("problem");
    }

    private static String campaign(Visit visit) {
        return visit.path().replaceAll("^(/campaigns/[^/?]+).*$", "$1");
    }

    private static String plan(Visit visit) {
        return campaign(visit) + "/plan";
    }

    private void importPhysicians() {
        String domain = market.substring(6) + ".example";
        String csv = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "%s-%d,Ada%d,Lovelace%d,Cardiology,dr.%d@%s,%d Main Street,Boston,MA,02110,%s"
                        .formatted(domain, i, i, i, i, domain, i + 1, market))
                .collect(Collectors.joining(
                        "\n", "External ID,First Name,Last Name,Specialty,Email,Street,City,State,ZIP,Market\n", "\n"));
        var report =
                system.planner().importFile("physician", "physicians", csv.getBytes(StandardCharsets.UTF_8), Map.of());
        Assertions.assertThat(report.path("new").asInt()).isEqualTo(PEOPLE);
    }
}
