package org.groundswell.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.localstack.api.ServiceApi;

/**
 * One person in front of a browser of their own. Whatever the page's console complains of is remembered, such as something that the
 * page's own policy forbids.
 */
final class Visit implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 900;
    private static final String SESSION_COOKIE = "groundswell_session";
    private static final int MOST_TABS = 250;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    /** @param home where the addresses begin that are opened */
    Visit(String home) {
        this(home, new Browser.NewContextOptions());
    }

    private Visit(String home, Browser.NewContextOptions options) {
        this(home, InstalledBrowser.start().newContext(options.setViewportSize(WIDE, HIGH)));
    }

    private Visit(String home, BrowserContext context) {
        this.home = home;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(this::remember);
        page.onPageError(complaints::add);
    }

    /** By somebody whose browser runs no script. */
    static Visit withoutScript(String home) {
        return new Visit(home, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** The same person in another tab. */
    Visit anotherTab() {
        return new Visit(home, context);
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
        answerSignIn(login, password);
        return this;
    }

    /** On the sign-in page that is open. */
    void answerSignIn(String login, String password) {
        page.getByLabel("Login").fill(login);
        page.getByLabel("Password").first().fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    void open(String path) {
        page.navigate(home + path);
    }

    /** An address as it stands in a letter or a link, of whatever part of the system. */
    void openLink(String address) {
        page.navigate(address);
    }

    String path() {
        return page.url().substring(home.length());
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator choice(String name, String value) {
        return page.locator("input[name='%s'][value='%s']".formatted(name, value));
    }

    /** The only field of this name. */
    Locator field(String name) {
        return page.locator("[name='%s']:visible".formatted(name));
    }

    void fill(String name, String text) {
        field(name).fill(text);
    }

    void pick(String name, String label) {
        field(name).selectOption(new SelectOption().setLabel(label));
    }

    /** The session is over, as after hours away; the page that is open stays open. */
    void loseSession() {
        String token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION_COOKIE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        ServiceApi.at(home).as(token).delete("/api/v1/sessions/current");
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

    /** Does not wait for a page that this opens: Chromium never answers a screenshot of a page that it is just leaving. */
    void press(Locator target, String key) {
        tabTo(target);
        page.keyboard().press(key);
    }

    /** Whether everybody can use the page as it is just now, in the light and in the dark, and on a narrow screen. */
    void check(String name) {
        look(name, ColorScheme.LIGHT, new AxeBuilder(page));
        // All but the colours is the same in the dark.
        look(name, ColorScheme.DARK, new AxeBuilder(page).withRules(List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        fits(name, "narrow", NARROW);
        assertThat(complaints).as("console of %s", name).isEmpty();
    }

    private void look(String name, ColorScheme scheme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        screenshot(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        assertThat(axe.analyze().getViolations().stream().map(Visit::describe))
                .as("axe on %s, %s", name, scheme)
                .isEmpty();
    }

    /** On paper, and enlarged twofold, which is as if the window were half as wide. */
    void checkPrintAndZoom(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screenshot(name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        fits(name, "zoom", WIDE / 2);
    }

    /** Nothing has to be scrolled for sideways, but what scrolls within the page. */
    private void fits(String name, String how, int width) {
        page.setViewportSize(width, HIGH);
        screenshot(name + "-" + how);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a screen of %d", name, width)
                .isEqualTo(width);
        page.setViewportSize(WIDE, HIGH);
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

    /** With everything that is open in it, other tabs too. */
    @Override
    public void close() {
        context.close();
    }
}
