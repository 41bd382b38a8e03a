package org.groundswell.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One person in front of a browser of their own. Whatever the page's console complains of is remembered, such as something that the
 * page's own policy forbids.
 */
final class Visit implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 900;
    private static final int MOST_TABS = 250;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String workspace;
    private final List<String> complaints = new ArrayList<>();

    Visit(String workspace) {
        this.workspace = workspace;
        this.context = InstalledBrowser.start().newContext();
        this.page = context.newPage();
        page.setViewportSize(WIDE, HIGH);
        page.onConsoleMessage(this::remember);
        page.onPageError(error -> complaints.add(error));
    }

    /** A refused form is answered with its status, which the console reports as if a file were missing. */
    private void remember(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    Page page() {
        return page;
    }

    Visit signIn(String login, String password) {
        open("/sign-in");
        page.getByLabel("Login").fill(login);
        page.getByLabel("Password").first().fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    void open(String path) {
        page.navigate(workspace + path);
    }

    String path() {
        return page.url().substring(workspace.length());
    }

    /** Goes there as somebody does who has no mouse. */
    void tabTo(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(target.first().evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not get to " + target);
    }

    /** Replaces what is in the field. */
    void type(Locator field, String text) {
        tabTo(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }

    void press(Locator target, String key) {
        tabTo(target);
        page.keyboard().press(key);
    }

    /** Whether everybody can use the page as it is just now, in the light and in the dark, and on a narrow screen. */
    void check(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            screenshot(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations.stream().map(Visit::describe))
                    .as("axe on %s, %s", name, scheme)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROW, HIGH);
        screenshot(name + "-narrow");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a screen of %d", name, NARROW)
                .isEqualTo(NARROW);
        page.setViewportSize(WIDE, HIGH);
        assertThat(complaints).as("console of %s", name).isEmpty();
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static String describe(Rule rule) {
        return "%s: %s %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }

    @Override
    public void close() {
        context.close();
    }
}
