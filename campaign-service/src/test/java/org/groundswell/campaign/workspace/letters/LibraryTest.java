package org.groundswell.campaign.workspace.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.contracts.StakeholderEvent.AudienceFrozen;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class LibraryTest {

    private TestBrowser browser;

    @BeforeEach
    void signIn() {
        browser = TestBrowser.of("manager", "campaign-manager");
    }

    @Test
    void versions_standBesideEachOther_withWhatChanged() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        String first = save(call, "Please write.\n\nThank you.");
        String second = save(call, "Please <b>write</b> soon.\n\nThank you.");

        browser.get("/letters?campaign=" + campaign)
                .then()
                .statusCode(200)
                .body(containsString("/letters/" + second))
                .body(not(containsString("/letters/" + first + "\"")));
        browser.get("/letters/" + second)
                .then()
                .statusCode(200)
                .body(containsString("Our message in English, version 2"))
                .body(containsString("/letters/%s/difference/%s".formatted(first, second)))
                .body(containsString("/plan/letters/" + call));
        browser.get("/letters/%s/difference/%s".formatted(first, second))
                .then()
                .statusCode(200)
                .body(containsString("<del>Please write.</del>"))
                .body(containsString("&lt;b&gt;write&lt;/b&gt; soon.</ins>"));
    }

    @Test
    void aLetter_saysWithWhatItWasLaunched_when_andHowManyThatAsks() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("channels", List.of("email")));
        String replaced = save(call, "Please write: {{action_link}}");
        String letter = save(call, "Please write soon: {{action_link}}");
        browser.get("/letters/" + letter)
                .then()
                .body(containsString("It goes out when “Employers write” is launched."));
        manager()
                .body(Map.of(
                        "role",
                        "model_letter",
                        "step",
                        0,
                        "language",
                        "en",
                        "subject",
                        "A letter",
                        "body",
                        "Keep them.",
                        "callScript",
                        "Keep them."))
                .post("/api/v1/calls-to-action/%s/letters".formatted(call))
                .then()
                .statusCode(201);
        manager()
                .post("/api/v1/calls-to-action/%s/launch".formatted(call))
                .then()
                .statusCode(202);
        String today = Numbers.day(LocalDate.now(ZoneId.of("America/New_York")));

        browser.get("/letters/" + letter)
                .then()
                .body(containsString("It was launched with “Employers write” on %s, ".formatted(today)))
                .body(containsString("whom that asks is being counted"));
        TestEvents.publish(
                Topic.STAKEHOLDER_EVENTS, new AudienceFrozen(campaign, call, 1, 1204, Map.of(), Instant.now()));

        await("the count of the launch")
                .untilAsserted(() ->
                        browser.get("/letters/" + letter).then().body(containsString(", which asks 1,204 people.")));
        browser.get("/letters/" + replaced)
                .then()
                .body(containsString("A newer version replaced it before the launch."));
    }

    @Test
    void lettersOfOthers_areNotFound() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        String letter = save(TestCampaigns.call(TestPeople::manager, campaign, Map.of()), "Please write.");
        TestBrowser stranger = TestBrowser.of("letters-stranger", "campaign-manager");

        stranger.get("/letters/" + letter).then().statusCode(404).body(containsString("Nothing here"));
        assertThat(stranger.get("/letters").asString()).doesNotContain(letter);
    }

    @Test
    void whatWentOut_cantBeLookedUp_whileNobodyAnswers_andThePageSaysSo() {
        browser.get("/letters/received?stakeholder=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body(containsString("does not answer just now"));
        TestBrowser.of("letters-viewer", "viewer")
                .get("/letters/received")
                .then()
                .statusCode(403);
    }

    @Test
    void wordingThatWasSavedPastTheEditor_standsWhereOneSignsAndLaunches_untilSomebodySaysWhyItStays() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        String text = "Their greed knows no end: {{action_link}}";
        save(call, text);
        for (String page : List.of("/sign-off", "/plan/check")) {
            browser.get("/campaigns/" + campaign + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Our message in English says “greed”, which may inflame"));
        }

        String editor = "/campaigns/%s/plan/letters/%s/our_message/0/en".formatted(campaign, call);
        Map<String, String> typed = Map.of("version", "1", "subject", "Your doctors", "body", text);
        browser.post(editor, typed).then().statusCode(422).body(containsString("id=\"reason-mistake\""));
        browser.post(editor, with(typed, "reason", "A quotation")).then().statusCode(303);

        for (String page : List.of("/sign-off", "/plan/check")) {
            browser.get("/campaigns/" + campaign + page).then().statusCode(200).body(not(containsString("greed")));
        }
    }

    @Test
    void theListOfWordings_isChangedByThoseWhoPlan() {
        browser.post("/letters/tone", Map.of("phrase", "Fat  Cats", "concern", "inflammatory"))
                .then()
                .statusCode(303);
        String list = browser.get("/letters/tone")
                .then()
                .statusCode(200)
                .body(containsString("<code>fat cats</code>"))
                .extract()
                .asString();
        String phrase = list.replaceAll("(?s).*name=\"phrase\" value=\"([^\"]+)\"><code>fat cats<.*", "$1");
        browser.post("/letters/tone/remove", Map.of("phrase", phrase)).then().statusCode(303);
        browser.get("/letters/tone").then().body(not(containsString("fat cats")));
        browser.post("/letters/tone", Map.of("phrase", "x", "concern", "inflammatory"))
                .then()
                .statusCode(400)
                .body(containsString("id=\"phrase-mistake\""));
    }

    @Test
    void aTest_goesOnlyWhereItMay() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        String editor = "/campaigns/%s/plan/letters/%s/our_message/0/en".formatted(campaign, call);
        Map<String, String> typed = Map.of(
                "version", "0",
                "subject", "For {{full_name}}",
                "body", "Please write: {{action_link}}",
                "do", "test");

        browser.post(editor, with(typed, "testTo", "somebody@elsewhere.test"))
                .then()
                .statusCode(400)
                .body(containsString("No test may go to that address"))
                .body(containsString("For {{full_name}}"));
        browser.post(editor, with(typed, "testTo", "colleague@example.org"))
                .then()
                .statusCode(200)
                .body(containsString("A test is on its way to colleague@example.org."));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String save(UUID call, String body) {
        return manager()
                .body(Map.of(
                        "role", "our_message", "step", 0, "language", "en", "subject", "Our hospitals", "body", body))
                .post("/api/v1/calls-to-action/%s/letters".formatted(call))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
