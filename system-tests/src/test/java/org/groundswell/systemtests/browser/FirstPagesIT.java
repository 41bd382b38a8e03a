package org.groundswell.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.groundswell.systemtests.RunningSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages that whoever begins sees first, in the light, in the dark and on a narrow screen. */
@Tag("browser")
class FirstPagesIT {

    private final RunningSystem system = RunningSystem.get();

    @Test
    void theFirstPages_canBeUsedByEverybody_alsoWithMistakesShown() {
        try (Visit visit = new Visit(system.workspaceUrl())) {
            visit.open("/");
            visit.check("sign-in");
            visit.signIn("admin", system.adminPassword());
            visit.check("board");
            visit.open("/campaigns/new");
            visit.check("purpose");
            visit.press(visit.button("Save and go on to the audiences"), "Enter");
            visit.check("purpose-mistakes");
            assertThat(visit.page().locator("#mistakes")).isFocused();
        }
    }
}
