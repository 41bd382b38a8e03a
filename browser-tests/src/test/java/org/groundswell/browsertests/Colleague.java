package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody who was invited, in front of a browser of their own. */
record Colleague(String name, String login, String password, Visit visit) implements AutoCloseable {

    private static final String PASSWORD = "four plain words here";

    /** The administrator makes the invitation; the link is opened elsewhere, and the new account made there. */
    static Colleague invited(Visit administrator, String home, String name, String email, String... roles) {
        administrator.open("/settings/people");
        administrator.fill("name", name);
        administrator.fill("email", email);
        for (String role : roles) {
            administrator.choice("roles", role).check();
        }
        administrator.button("Make the invitation").click();
        String link = administrator.page().locator("#link").inputValue();

        Visit visit = new Visit(home);
        visit.openLink(link);
        assertThat(visit.field("name")).hasValue(name);
        visit.fill("login", email);
        visit.fill("password", PASSWORD);
        visit.fill("repeated", PASSWORD);
        visit.button("Begin").click();
        assertThat(visit.button("Sign out")).isVisible();
        return new Colleague(name, email, PASSWORD, visit);
    }

    /** As lists of people show them. */
    String label() {
        return "%s (%s)".formatted(name, login);
    }

    void signInAgain() {
        visit.answerSignIn(login, password);
    }

    @Override
    public void close() {
        visit.close();
    }
}
