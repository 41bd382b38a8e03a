package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pressed twice, saved by two, sent too late, and written to do harm: nothing is lost, and nothing happens that nobody wanted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    /** A script, template syntax of several kinds, and marks that turn the direction of what follows. */
    private static final String HOSTILE =
            "<script>window.hacked=1</script><img src=x onerror=\"window.hacked=1\">{{constructor}}{#each}${7*7}\u202Etxet\u202C";

    /** The next news, and the 3 s after which the browser asks for the stream again. */
    private static final double SIGN_IN_WITHIN_MILLIS = 12_000;

    private static final FilePayload NOTES =
            new FilePayload("notes.txt", "text/plain", "They will think about it.".getBytes(StandardCharsets.UTF_8));

    private final RunningSystem system = RunningSystem.get();
    private final TestCampaign campaign = new TestCampaign(system);
    private final String path = "/campaigns/" + campaign.id();

    @Test
    void aFormThatIsPressedTwice_isDoneOnce_alsoWithoutScript() {
        try (Visit with = signedIn(new Visit(system.workspaceUrl()));
                Visit without = signedIn(Visit.withoutScript(system.workspaceUrl()))) {
            for (Visit visit : List.of(with, without)) {
                String said = "Pressed twice " + visit.hashCode();
                visit.open(path + "/responses/new");
                visit.field("subject").selectOption(new SelectOption().setIndex(1));
                visit.field("kind").selectOption("meeting");
                visit.fill("summary", said);
                visit.button("Log it").dblclick();
                visit.page().waitForURL("**done=answer-logged**");
                visit.open(path + "/responses");
                assertThat(visit.page().getByText(said)).hasCount(1);
            }
        }
    }

    @Test
    void anEditAfterSomebodyElseSaved_showsBoth_andLosesNothing() {
        try (Visit first = signedIn(new Visit(system.workspaceUrl()))) {
            Visit second = first.anotherTab();
            first.open(path + "/plan/purpose");
            second.open(path + "/plan/purpose");
            save(second, "An end before Friday");
            second.page().waitForURL("**/plan/audiences**");
            save(first, "An agreement that lasts");
            assertThat(first.page().locator("#mistakes")).containsText("Somebody else saved this page in the meantime");
            assertThat(first.page().locator(".differences tbody tr"))
                    .containsText(new String[] {"An end before Friday"});
            assertThat(first.field("objective")).hasValue("An agreement that lasts");
            first.check("stale-edit");
            first.button("Save and go on to the audiences").click();
            first.page().waitForURL("**/plan/audiences**");
            first.open(path + "/plan/purpose");
            assertThat(first.field("objective")).hasValue("An agreement that lasts");
        }
    }

    private static void save(Visit visit, String objective) {
        visit.fill("objective", objective);
        visit.button("Save and go on to the audiences").click();
    }

    @Test
    void aFormThatIsSentAfterTheSessionEnded_isThereAgainAfterSigningIn() {
        try (Visit visit = signedIn(new Visit(system.workspaceUrl()))) {
            visit.open(path + "/health");
            visit.choice("health", "at_risk").check();
            visit.fill("sentence", "They have not called back, Zoë says");
            visit.loseSession();
            visit.button("Save").click();
            assertThat(visit.page().locator("h1")).hasText("Sign in");
            visit.answerSignIn("admin", system.adminPassword());
            assertThat(visit.page().locator("main")).containsText("They have not called back, Zoë says");
            visit.check("kept-form");
            visit.button("Send it now").click();
            assertThat(visit.page().locator(".notice")).hasText("Saved.");
            visit.open(path + "/health");
            assertThat(visit.page().locator(".timeline")).containsText("They have not called back, Zoë says");
        }
    }

    @Test
    void anAnswerThatIsLoggedAfterASignOutElsewhere_isThereAgain_andItsFileIsAskedFor_alsoWithoutScript() {
        try (Visit with = signedIn(new Visit(system.workspaceUrl()));
                Visit without = signedIn(Visit.withoutScript(system.workspaceUrl()))) {
            for (Visit visit : List.of(with, without)) {
                String said = "Said when signed out " + visit.hashCode();
                visit.open(path + "/responses/new");
                visit.field("subject").selectOption(new SelectOption().setIndex(1));
                visit.field("kind").selectOption("meeting");
                visit.fill("summary", said);
                visit.field("attachment").setInputFiles(NOTES);
                Visit other = visit.anotherTab();
                other.open("/");
                other.button("Sign out").click();
                other.page().waitForURL("**/sign-in");
                visit.button("Log it").click();
                visit.answerSignIn("admin", system.adminPassword());
                assertThat(visit.page().locator("main")).containsText(said);
                visit.page().getByLabel("Choose “notes.txt” again").setInputFiles(NOTES);
                if (visit == with) visit.check("kept-form-with-file");
                visit.button("Send it now").click();
                visit.page().waitForURL("**done=answer-logged**");
                visit.open(path + "/responses");
                assertThat(visit.page().getByText(said)).hasCount(1);
            }
        }
    }

    @Test
    void whatWasTyped_isThereAgain_whereThePageHadToBeLeftForASignIn() {
        try (Visit visit = signedIn(new Visit(system.workspaceUrl()))) {
            visit.open(path + "/health");
            visit.fill("sentence", "Half a sent");
            visit.loseSession();
            visit.page().reload();
            visit.answerSignIn("admin", system.adminPassword());
            assertThat(visit.field("sentence")).hasValue("Half a sent");
        }
    }

    @Test
    void anOpenStatusPage_goesToTheSignIn_whenThereIsNewsAfterTheSessionEnded() {
        try (Visit visit = signedIn(new Visit(system.workspaceUrl()));
                Visit colleague = signedIn(new Visit(system.workspaceUrl()))) {
            visit.open(path);
            assertThat(visit.page().locator(".as-of.is-live")).isVisible();
            visit.loseSession();
            colleague.open(path + "/responses/new");
            colleague.field("subject").selectOption(new SelectOption().setIndex(1));
            colleague.field("kind").selectOption("meeting");
            colleague.fill("summary", "Said when one had gone");
            colleague.button("Log it").click();
            visit.page().waitForURL("**/sign-in**", new Page.WaitForURLOptions().setTimeout(SIGN_IN_WITHIN_MILLIS));
        }
    }

    @Test
    void hostileText_isShownAsText_whereverItIsShown() {
        List<String> dialogs = new ArrayList<>();
        try (Visit visit = signedIn(new Visit(system.workspaceUrl()))) {
            Page page = visit.page();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            visit.open(path + "/plan/purpose");
            visit.fill("name", HOSTILE);
            visit.fill("organisation", HOSTILE);
            save(visit, HOSTILE);
            page.waitForURL("**/plan/audiences**");
            visit.open(path + "/responses/new");
            visit.field("subject").selectOption(new SelectOption().setIndex(1));
            visit.field("kind").selectOption("hostile");
            visit.fill("person", HOSTILE);
            visit.fill("summary", HOSTILE);
            visit.button("Log it").click();
            page.waitForURL("**done=answer-logged**");
            for (String shown : List.of("", "/plan/purpose", "/responses", "/briefing", "/health", "/members")) {
                visit.open(path + shown);
                assertThat(page.locator("main")).containsText("<script>");
                assertThat(page.evaluate("window.hacked")).as(shown).isNull();
                assertThat(page.locator("main img, main script")).hasCount(0);
            }
            visit.open(path);
            visit.check("hostile-status");
            visit.open("/?find=constructor");
            assertThat(page.locator("main")).containsText(HOSTILE.substring(0, 30));
            visit.check("hostile-board");
            assertThat(dialogs).isEmpty();
        }
    }

    @Test
    void aTextThatIsMuchTooLong_isRefusedAtItsField_andNotLost() {
        String long100kB = "word ".repeat(20_000);
        try (Visit visit = signedIn(new Visit(system.workspaceUrl()))) {
            visit.open(path + "/health");
            visit.choice("health", "on_track").check();
            visit.fill("sentence", long100kB);
            visit.button("Save").click();
            assertThat(visit.page().locator("#sentence-mistake")).containsText("Make this shorter");
            assertThat(visit.field("sentence")).hasValue(long100kB);
        }
    }

    private Visit signedIn(Visit visit) {
        return visit.signIn("admin", system.adminPassword());
    }
}
