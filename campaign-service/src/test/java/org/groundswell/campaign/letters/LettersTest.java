package org.groundswell.campaign.letters;

import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.platform.letters.LetterHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestServers.class)
class LettersTest {

    private UUID call;

    @BeforeEach
    void planACall() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("action", "write_letter"));
    }

    @Test
    void aChange_makesTheNextVersion_andTheOldOneStays() {
        String first = save(letter("Dear {{full_name}}, {{action_link}}"))
                .statusCode(201)
                .extract()
                .path("letterVersionId");
        save(letter("Dear {{full_name}}!\n\n{{action_link}}"))
                .statusCode(201)
                .body("number", equalTo(2))
                .body(
                        "sha256",
                        equalTo(LetterHash.sha256(
                                "Your doctors", "Dear {{full_name}}!\n\n{{action_link}}", Optional.empty())));

        manager()
                .get("/api/v1/letters/" + first)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("body", equalTo("Dear {{full_name}}, {{action_link}}"));
        manager().get(letters()).then().body("items.number", contains(2, 1));
    }

    @Test
    void theSameTextAgain_makesNoVersion() {
        save(letter("{{action_link}}")).statusCode(201);

        save(letter("{{action_link}}")).statusCode(200).body("number", equalTo(1));
    }

    @Test
    void unknownFields_areRefused_namingThem_andNothingIsSaved() {
        save(letter("Dear {{frist_name}}, {{ssn}}"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-letter"))
                .body("errors.message", hasItem(containsString("frist_name")))
                .body("errors.message", hasItem(containsString("ssn")))
                .body("errors.field", hasItem("body"));

        manager().get(letters()).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"language,e!", "step,7", "role,our_massage", "subject,''", "body,''"})
    void aLetterThatFitsNowhere_isRefused_namingTheField(String field, String value) {
        Map<String, Object> letter = letter("Text");
        letter.put(field, value);

        save(letter).statusCode(400).body("errors.field", hasItem(containsString(field)));
    }

    @Test
    void whatIsStillMissing_isSaidAsAWarning() {
        save(letter("No link"))
                .statusCode(201)
                .body("warnings", hasItem(containsString("action_link")))
                .body("warnings", hasItem(containsString("Reminder 1 has no text in English")));
        Map<String, Object> model = letter("Dear {{target_name}}");
        model.put("role", "model_letter");
        model.put("language", "ES_us");

        save(model)
                .statusCode(201)
                .body("language", equalTo("es-US"))
                .body("warnings", hasItem(containsString("no model letter in English")));
    }

    @Test
    void wordingOnTheToneList_isSavedAndSaidAsAWarning() {
        save(letter("Their greed is a disgrace, so stand together: {{action_link}}"))
                .statusCode(201)
                .body("warnings", hasItem(containsString("“greed” may inflame")))
                .body("warnings", hasItem(containsString("“stand together” may read as physicians acting together")));
    }

    @Test
    void theDifference_isToldLineByLine() {
        String one = save(letter("Same\n\nBefore <b>")).extract().path("id");
        String two = save(letter("Same\n\nAfter\nAdded")).extract().path("id");

        manager()
                .get("/api/v1/letters/%s/difference/%s".formatted(one, two))
                .then()
                .statusCode(200)
                .body("same", equalTo(false))
                .body("body.change", contains("same", "same", "changed", "added"))
                .body("body[2].before", equalTo("Before <b>"))
                .body("subject.change", contains("same"));
    }

    @Test
    void aPreview_withoutStakeholder_hasExampleValues_andTheCampaignsOwn() {
        save(letter("Dear {{full_name}}, {{payer_name}}, {{target_name}}: {{action_link}}"));

        preview(Map.of("role", "our_message", "step", 0, "language", "en"))
                .statusCode(200)
                .body("text", containsString("Dear Maria Alvarez, Meridian Health Plan, Pat Lee"))
                .body("html", containsString("Riverbend Health"))
                .body("missingFields", empty());
    }

    @Test
    void aPreview_forARealStakeholder_hasTheirValues_andSaysWhatTheyLack() {
        save(letter("Dear {{full_name}} in {{city}}"));

        preview(Map.of(
                        "role", "our_message",
                        "step", 0,
                        "language", "en",
                        "form", "print",
                        "stakeholderId", StakeholderServiceStandIn.STAKEHOLDER))
                .statusCode(200)
                .body("html", containsString("Dear Robin &lt;Okafor&gt; in"))
                .body("html", not(containsString("Worcester")))
                .body("missingFields", contains("city"));
    }

    @Test
    void aPreview_forSomebodyUnknown_isNotFound_andWhileTheServiceIsBroken_unavailable() {
        save(letter("Dear {{full_name}}"));
        Map<String, Object> request = new HashMap<>(Map.of("role", "our_message", "step", 0, "language", "en"));

        request.put("stakeholderId", UUID.randomUUID());
        preview(request).statusCode(404).body("type", equalTo("/problems/stakeholder-not-found"));
        request.put("stakeholderId", StakeholderServiceStandIn.STAKEHOLDER_WHEN_BROKEN);
        preview(request).statusCode(503).body("type", equalTo("/problems/stakeholder-service-unavailable"));
    }

    @Test
    void aPreview_ofATextThatIsNotSaved_savesNothing() {
        preview(Map.of(
                        "role",
                        "our_message",
                        "step",
                        0,
                        "language",
                        "en",
                        "text",
                        Map.of("subject", "Hello", "body", "A **draft** for {{first_name}}")))
                .statusCode(200)
                .body("text", containsString("A draft for Maria"));

        manager().get(letters()).then().body("items", hasSize(0));
    }

    @Test
    void letters_ofACampaignOfOthers_areNotFound() {
        String id = save(letter("Text")).extract().path("id");
        var stranger = TestPeople.as("letters-stranger", "campaign-manager");

        stranger.get("/api/v1/letters/" + id).then().statusCode(404);
        TestPeople.as("letters-stranger", "campaign-manager")
                .get(letters())
                .then()
                .statusCode(404);
        TestPeople.as("letters-viewer", "viewer")
                .body(letter("x"))
                .post(letters())
                .then()
                .statusCode(403);
    }

    private ValidatableResponse save(Map<String, Object> letter) {
        return manager().body(letter).post(letters()).then();
    }

    private ValidatableResponse preview(Map<String, Object> request) {
        return manager()
                .body(request)
                .post("/api/v1/calls-to-action/%s/preview".formatted(call))
                .then();
    }

    private String letters() {
        return "/api/v1/calls-to-action/%s/letters".formatted(call);
    }

    private static Map<String, Object> letter(String body) {
        return new HashMap<>(Map.of(
                "role", "our_message",
                "step", 0,
                "language", "en",
                "subject", "Your doctors",
                "body", body));
    }
}
