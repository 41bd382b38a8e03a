package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While numbers arrive, whoever reads the page keeps their place on it. */
class LiveRefreshTest {

    private final LivePage live = new LivePage(new LiveNumbers(1)
            .answered("a", "Refusal")
            .answered("b", "Offer")
            .chart(5)
            .page());
    private final Visit visit = new Visit(live.home());
    private final Page page = visit.page();

    @AfterEach
    void close() {
        visit.close();
        live.close();
    }

    private void numbersArrive() {
        live.send(new LiveNumbers(2)
                .answered("a", "Refusal")
                .answered("b", "Offer")
                .answered("c", "Counter-offer")
                .chart(6)
                .page());
        assertThat(page.locator(".sentence")).hasText("2 wrote or called.");
    }

    @Test
    void theKeyboard_staysOnTheAnswerThatItWasOn() {
        visit.open("/");
        Locator refusal = page.locator(".timeline a", new Page.LocatorOptions().setHasText("Refusal"));
        refusal.focus();
        numbersArrive();
        assertThat(page.locator(".timeline li")).hasCount(3);
        assertThat(refusal).isFocused();
    }

    @Test
    void theKeyboard_staysOnASummary_andWhatWasOpenedOrClosedStaysSo() {
        visit.open("/");
        page.locator("#weeks").scrollIntoViewIfNeeded();
        assertThat(page.locator(".drawing svg")).isVisible();
        Locator summary = page.locator("#weeks-table summary");
        summary.click();
        assertThat(page.locator("#weeks-table td").first()).isVisible();
        numbersArrive();
        assertThat(summary).isFocused();
        assertThat(page.locator("#weeks-table td").first()).hasText("6");
        summary.click();
        live.send(new LiveNumbers(3).chart(7).page());
        assertThat(page.locator("#weeks-table td").first()).hasText("7");
        assertThat(page.locator("#weeks-table td").first()).isHidden();
    }

    @Test
    void theKeyboard_staysInThePart_whereItsElementIsGone() {
        visit.open("/");
        page.locator(".timeline a", new Page.LocatorOptions().setHasText("Refusal"))
                .focus();
        live.send(new LiveNumbers(2).answered("b", "Offer").page());
        assertThat(page.locator(".timeline li")).hasCount(1);
        assertThat(page.locator("[data-part=answers]")).isFocused();
    }

    @Test
    void aTable_staysScrolledSideways() {
        page.setViewportSize(320, 800);
        visit.open("/");
        Locator table = page.locator("#table-one");
        table.evaluate("table => { table.scrollLeft = 200; }");
        numbersArrive();
        assertThat(table.locator("td.strong").first()).hasText("2");
        assertThat(table.evaluate("table => table.scrollLeft")).isEqualTo(200);
    }

    @Test
    void aChart_isDrawnOnce_andChangesOnlyWithItsNumbers() {
        visit.open("/");
        page.locator("#weeks").scrollIntoViewIfNeeded();
        assertThat(page.locator(".drawing svg")).isVisible();
        page.evaluate("""
                () => {
                  window.drawn = document.querySelector('.drawing svg');
                  window.changes = 0;
                  new MutationObserver(() => { window.changes += 1; })
                    .observe(document.querySelector('.drawing'), { childList: true, subtree: true, attributes: true });
                }""");
        live.send(new LiveNumbers(2).chart(5).page());
        assertThat(page.locator(".sentence")).hasText("2 wrote or called.");
        assertThat(page.evaluate("window.changes")).isEqualTo(0);

        live.send(new LiveNumbers(3).chart(900).page());
        page.waitForCondition(
                () -> page.locator(".drawing svg").textContent().contains("1,000"),
                new Page.WaitForConditionOptions().setTimeout(5_000));
        assertThat(page.evaluate("window.drawn === document.querySelector('.drawing svg')"))
                .isEqualTo(true);
    }

    @Test
    void theFirstChart_isDrawnOnAPage_thatWasOpenBeforeTheLaunch() {
        try (LivePage early = new LivePage(new LiveNumbers(0).page());
                Visit waiting = new Visit(early.home())) {
            waiting.open("/");
            assertThat(waiting.page().locator(".drawing")).hasCount(0);
            early.send(new LiveNumbers(1).chart(5).page());
            waiting.page().locator("#weeks").scrollIntoViewIfNeeded();
            assertThat(waiting.page().locator(".drawing svg")).isVisible();
        }
    }

    @Test
    void updates_canBePaused_andGoOnFromThere() {
        visit.open("/");
        assertThat(page.locator(".as-of.is-live")).isVisible();
        visit.button("Pause updates").click();
        assertThat(page.locator("#live-news")).hasText("Updates are paused. The numbers stand still.");
        live.send(new LiveNumbers(2).page());
        page.waitForTimeout(500);
        assertThat(page.locator(".sentence")).hasText("1 wrote or called.");
        visit.button("Resume updates").click();
        assertThat(page.locator(".sentence")).hasText("2 wrote or called.");
    }
}
