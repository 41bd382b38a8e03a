package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;

/** The five steps of a plan, by mouse. */
final class Planning {

    private static final double LONG = 60_000;

    private final Visit visit;
    private final Page page;
    private String campaign = "";

    Planning(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Its path. */
    String campaign() {
        return campaign;
    }

    Planning purpose(Coast coast) {
        visit.open("/campaigns/new");
        visit.fill("name", coast.campaign());
        if (page.locator("#payerName").isHidden()) {
            page.getByText("Add a contract that is not in the list").click();
        }
        visit.fill("payerName", coast.payer());
        visit.fill("contractName", "Hospital and physician services");
        visit.choice("linesOfBusiness", "commercial").check();
        visit.fill("markets", coast.market());
        visit.fill("effectiveOn", LocalDate.now().minusYears(2).toString());
        visit.fill("expiresOn", LocalDate.now().plusDays(40).toString());
        visit.button("Add this contract").click();
        assertThat(page.locator("input[name=contracts]:checked")).hasCount(1);
        visit.fill("organisation", "Riverbend Health");
        visit.fill("address", "1 Main Street\nSpringfield, IL 62701");
        visit.fill("signature", "Dr. Ada Moreno\nChief Medical Officer");
        visit.button("Save and go on to the audiences").click();
        page.waitForURL("**/plan/audiences**");
        campaign = visit.path().replaceAll("^(/campaigns/[^/?]+).*$", "$1");
        return this;
    }

    /** @param phone of whom they call; empty where they write */
    Planning audience(String name, String kind, Coast coast, int people, String target, String phone) {
        visit.open(campaign + "/plan/audiences/new");
        visit.fill("name", name);
        visit.choice("kinds", kind).check();
        visit.choice("markets", coast.market()).check();
        visit.fill("targetName", target);
        if (!phone.isEmpty()) {
            visit.choice("action", "call").check();
            visit.field("role").selectOption("member_services");
            visit.fill("targetPhone", phone);
        }
        assertThat(page.locator("#who-counts .asked dd"))
                .hasText(String.valueOf(people), new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        visit.button("Save this audience").click();
        page.waitForURL("**/plan/audiences?**");
        return this;
    }

    /** Opens the editor of a letter in English. */
    Planning letter(String audience, String role) {
        visit.open(campaign + "/plan/letters");
        String href = page.locator("section:has(h2:text-is('%s')) a[href*='/%s/0/en']".formatted(audience, role))
                .getAttribute("href");
        visit.open(href);
        return this;
    }

    Planning write(String subject, String body) {
        visit.fill("subject", subject);
        visit.fill("body", body);
        Locator script = page.locator("#script");
        if (script.isVisible()) {
            script.fill("Hello, my name is {{full_name}}. Please keep my doctors in network.");
        }
        assertThat(page.locator("#preview .paper"))
                .containsText(subject, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        return this;
    }

    Planning saveLetter() {
        visit.button("Save this letter").click();
        page.waitForURL("**done=saved");
        return this;
    }

    Planning bothLetters(String audience, String subject) {
        return letter(audience, "our_message")
                .write(subject, "{{salutation}},\n\nplease act: [your page]({{action_link}})")
                .saveLetter()
                .letter(audience, "model_letter")
                .write("Continuity of care", "Dear {{target_name}},\n\nplease come to an agreement.\n\n{{full_name}}")
                .saveLetter();
    }

    Planning schedule() {
        visit.open(campaign + "/plan/schedule");
        visit.button("Save and check your answers").click();
        page.waitForURL("**/plan/check**");
        return this;
    }

    void launch(int people) {
        visit.open(campaign + "/plan/check");
        visit.fill("count", String.valueOf(people));
        visit.button("Launch").click();
        page.waitForURL("**/launch");
        assertThat(page.locator("#undo")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
    }

    void undo() {
        page.locator("#undo").click();
        page.waitForURL("**done=undone");
        assertThat(page.locator("#launch-state")).containsText("Nobody was asked");
    }

    void awaitRunning() {
        assertThat(page.locator("#launch-state .pill.running").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
    }
}
