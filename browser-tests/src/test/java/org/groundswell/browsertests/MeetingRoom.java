package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** One meeting, as its chair runs it. */
final class MeetingRoom {

    private final Visit visit;
    private final Page page;
    private final String path;

    private MeetingRoom(Visit visit, String path) {
        this.visit = visit;
        this.page = visit.page();
        this.path = path;
    }

    /** About one campaign alone. */
    static MeetingRoom open(Visit visit, String name, String campaign) {
        visit.open("/meetings");
        visit.fill("name", name);
        for (Locator box : visit.page().locator("input[name=campaigns]").all()) {
            box.uncheck();
        }
        visit.page().getByLabel(campaign).check();
        visit.button("Open the meeting").click();
        visit.page().waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
        return new MeetingRoom(visit, visit.path());
    }

    MeetingRoom writeDown(String kind, String words) {
        return writeDown(kind, words, null, null);
    }

    /** @param owner and {@code until} for an action; null for others */
    MeetingRoom writeDown(String kind, String words, String owner, LocalDate until) {
        Locator form = page.locator("#item");
        form.locator("input[name=kind][value=%s]".formatted(kind)).check();
        form.locator("#words").fill(words);
        if (owner != null) {
            form.locator("#owner").selectOption(new SelectOption().setLabel(owner));
            form.locator("#dueOn").fill(until.toString());
        }
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Write it down"))
                .click();
        page.locator(".items").getByText(words).first().waitFor();
        return this;
    }

    MeetingRoom attended(String... names) {
        for (String name : names) {
            page.getByLabel(name, new Page.GetByLabelOptions().setExact(true)).check();
        }
        visit.button("Save who is there").click();
        page.waitForURL("**done=saved**");
        return this;
    }

    /** Without saving them: what else is written down must not lose them. */
    MeetingRoom beginNotes(String text) {
        visit.fill("minutes", text);
        return this;
    }

    MeetingRoom saveNotes(String text) {
        assertThat(visit.field("minutes")).hasValue(text);
        visit.button("Save the notes").click();
        page.waitForURL("**done=saved#notes");
        return this;
    }

    void closeByAStrayClick() {
        visit.button("Close it and mail the minutes").click();
        assertThat(page.locator("#word-mistake")).isVisible();
    }

    void close() {
        visit.fill("word", "close");
        visit.button("Close it and mail the minutes").click();
        page.waitForURL("**done=meeting-closed**");
    }

    void present() {
        visit.open(path + "/present");
    }

    void back() {
        visit.open(path);
    }
}
