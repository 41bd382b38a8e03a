package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a stakeholder sees who follows the link of our letter: in English and Spanish, also where no script runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesIT {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/act/[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)");
    private static final List<String> LANGUAGES = List.of("English", "Spanish");

    private final RunningSystem system = RunningSystem.get();
    private final String home = system.stack().service(Service.STAKEHOLDER).url();
    private final TestCampaign campaign = new TestCampaign(system);

    @BeforeAll
    void launch() {
        importSpeakers();
        String id = campaign.callToAction("Physicians write", Map.of("channels", List.of("email")));
        spanish(id, "our_message", "Sus pacientes", "{{salutation}}:\n\n[su página]({{action_link}}).");
        spanish(
                id,
                "model_letter",
                "Continuidad de la atención",
                "Estimado {{target_name}}:\n\nlleguen a un acuerdo.\n\n{{full_name}}");
        campaign.launch(id);
        campaign.awaitState(id, "running");
    }

    private void spanish(String callToAction, String role, String subject, String body) {
        system.planner()
                .letter(
                        callToAction,
                        Map.of(
                                "role",
                                role,
                                "step",
                                0,
                                "language",
                                "es",
                                "subject",
                                subject,
                                "body",
                                body,
                                "callScript",
                                "Buenos días."));
    }

    private void importSpeakers() {
        StringBuilder csv = new StringBuilder(
                "External ID,First Name,Last Name,Specialty,Email,Street,City,State,ZIP,Market,Language\n");
        for (String language : LANGUAGES) {
            for (int i = 0; i < 3; i++) {
                csv.append("%1$s-%2$s-%3$d,Ada%3$d,%2$s,Cardiology,%4$s,%5$d %2$s Street,Boston,MA,02110,%6$s,%2$s\n"
                        .formatted(campaign.id(), language, i, email(language, i), i + 1, campaign.market()));
            }
        }
        system.planner().importFile("physician", "speakers", csv.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Test
    void whoFollowsTheLink_sendsTheirLetter() {
        try (Visit visit = new Visit(home)) {
            visit.open(actionPage("English", 0));
            assertThat(visit.page().locator("main")).containsText("Your letter");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
            visit.check("action-page");
            visit.checkPrintAndZoom("action-page");
            visit.page().locator("details summary").first().click();
            visit.fill("subject", "");
            visit.page().locator("form[action*='/send'] button").click();
            assertThat(visit.page().locator(".problem")).isVisible();
            visit.check("action-page-mistakes");
            visit.fill("subject", "Please stay in network");
            visit.page().locator("form[action*='/send'] button").click();
            assertThat(visit.page().locator(".done")).isVisible();
            visit.check("action-page-done");
        }
    }

    @Test
    void whoSpeaksSpanish_readsSpanish_andStopsAllLetters_withoutScript() {
        try (Visit visit = Visit.withoutScript(home);
                Visit looks = new Visit(home)) {
            String path = actionPage("Spanish", 0);
            looks.open(path);
            assertThat(looks.page().locator("html")).hasAttribute("lang", "es");
            looks.check("action-page-es");

            visit.open(path);
            assertThat(visit.page().locator("main")).containsText("Su carta");
            visit.page().locator("form[action*='/done'] button").click();
            assertThat(visit.page().locator(".done")).containsText("Gracias");
            visit.page().locator("details").last().locator("summary").click();
            visit.page().locator("form[action*='/opt-out'] button").click();
            assertThat(visit.page().locator(".done")).isVisible();
            visit.screenshot("action-page-es-opted-out");
        }
    }

    @Test
    void unsubscribing_takesOnePress_inBothLanguages() {
        for (String language : LANGUAGES) {
            try (Visit visit = new Visit(home)) {
                visit.open(unsubscribePage(language));
                assertThat(visit.page().locator("html")).hasAttribute("lang", language.equals("English") ? "en" : "es");
                visit.check("unsubscribe-" + language);
                Locator button = visit.page().locator("button.primary");
                button.click();
                assertThat(visit.page().locator(".done")).isVisible();
                visit.check("unsubscribed-" + language);
            }
        }
    }

    @Test
    void aLinkThatWasCutOff_saysSo() {
        try (Visit visit = new Visit(home)) {
            visit.open("/act/abc.def");
            assertThat(visit.page().locator("h1")).hasText("This link is not valid");
            visit.check("action-page-invalid");
        }
    }

    private String actionPage(String language, int i) {
        return found(LINK, mail(email(language, i)).at("/content/text").asText());
    }

    /** As the mail's own header says it, which mail programs show as a button. */
    private String unsubscribePage(String language) {
        String number = mail(email(language, 1)).at("/mail/number").asText();
        String source =
                system.mails().get("/mails/" + number + "/source").body().replaceAll("\r?\n[ \t]+", " ");
        String header = source.lines()
                .filter(line -> line.startsWith("List-Unsubscribe:"))
                .findFirst()
                .orElseThrow();
        return found(Pattern.compile("https?://[^/\\s]+(/[^>\\s]+)"), header);
    }

    private JsonNode mail(String address) {
        JsonNode mails = Patience.until(
                "letter to " + address,
                TestCampaign.PATIENCE,
                () -> system.mails().get("/api/mails?to=" + address).json(),
                all -> all.size() > 0);
        return system.mails()
                .get("/api/mails/" + mails.get(0).path("number").asText())
                .json();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private String email(String language, int i) {
        return "%s%d@%s.example".formatted(language.toLowerCase(java.util.Locale.ROOT), i, campaign.id());
    }
}
