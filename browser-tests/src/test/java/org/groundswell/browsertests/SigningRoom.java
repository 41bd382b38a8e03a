package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Who is in a campaign, and who signs what before its launch. */
final class SigningRoom {

    private final String campaign;

    /** @param campaign its path */
    SigningRoom(String campaign) {
        this.campaign = campaign;
    }

    void addMember(Visit by, Colleague member) {
        by.open(campaign + "/members");
        by.pick("person", member.label());
        by.button("Add").click();
        assertThat(by.page().locator(".rows")).containsText(member.name());
    }

    void nameSeat(Visit by, String seat, Colleague holder, String... matters) {
        by.open(campaign + "/sign-off");
        by.fill("name", seat);
        by.pick("holder", holder.name());
        for (String matter : matters) {
            by.choice("matters", matter).check();
        }
        by.button("Add the seat").click();
        assertThat(card(by, seat)).containsText(holder.name());
    }

    /** Opens what is to be signed. */
    void read(Colleague holder, String seat) {
        Visit visit = holder.visit();
        visit.open(campaign + "/sign-off");
        card(visit, seat).getByText("Read and sign").click();
        assertThat(visit.page().locator("h1")).containsText(seat);
    }

    void sign(Colleague holder) {
        Visit visit = holder.visit();
        visit.page().locator("form[action$='/sign'] button").click();
        visit.page().waitForURL("**done=saved");
    }

    Locator card(Visit visit, String seat) {
        return visit.page().locator(".seat:has(h2:text-is('%s'))".formatted(seat));
    }
}
