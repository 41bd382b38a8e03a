package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.groundswell.localstack.system.RunningSystem;
import org.junit.jupiter.api.Test;

/** The pages that whoever begins sees first, in the light, in the dark and on a narrow screen. */
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
            assertThat(visit.page().locator("#mistakes")).isFocused();
            visit.check("purpose-mistakes");
        }
    }
}
