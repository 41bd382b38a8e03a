package org.groundswell.campaign.support;

import static org.groundswell.campaign.support.TestPeople.manager;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of everything that a campaign has, by what stands before its id in addresses; with words that are found nowhere else. */
public final class TestThings {

    public static final String NAME = "Zugzwang";
    public static final String LETTER = "Nobody else reads this sentence";
    public static final String EMAIL = "pat.zugzwang@payer.example";
    public static final String PHONE = "+12175550177";

    /** What somebody would write to see whether it is run, evaluated, or turns the line around. */
    public static final String HOSTILE =
            "<script>alert(1)</script>{frame.person}{{full_name}}${7*7}{#if true}x{/if}\u202Egnp.exe\u2067 \"'&amp;";

    private TestThings() {}

    /** Of the manager, who alone is its member. */
    public static Map<String, UUID> ofACampaign() {
        Map<String, UUID> things = new HashMap<>();
        UUID payer = TestCampaigns.payer();
        UUID contract = TestCampaigns.contract(payer, "commercial");
        Map<String, Object> body = TestCampaigns.campaignBody(payer, List.of(contract));
        body.put("name", NAME + " campaign");
        body.put("objective", NAME + " objective");
        UUID campaign = made(manager().body(body), "/api/v1/campaigns");
        UUID call = TestCampaigns.call(
                TestPeople::manager,
                campaign,
                Map.of(
                        "name",
                        NAME + " call",
                        "audienceId",
                        StakeholderServiceStandIn.AUDIENCE,
                        "target",
                        Map.of("role", "payer_person", "name", NAME, "email", EMAIL, "phone", PHONE)));
        things.put("campaigns", campaign);
        things.put("calls-to-action", call);
        things.put(
                "letters",
                made(
                        manager()
                                .body(Map.of(
                                        "role",
                                        "our_message",
                                        "step",
                                        0,
                                        "language",
                                        "en",
                                        "subject",
                                        NAME,
                                        "body",
                                        LETTER,
                                        "callScript",
                                        LETTER)),
                        "/api/v1/calls-to-action/%s/letters".formatted(call)));
        things.put(
                "responses",
                made(
                        manager().body(TestCampaigns.offerBody(contract, NAME + " offers")),
                        "/api/v1/campaigns/%s/responses".formatted(campaign)));
        things.put(
                "briefings",
                made(
                        manager().body(Map.of("name", NAME + " briefing")),
                        "/api/v1/campaigns/%s/briefings".formatted(campaign)));
        UUID meeting = made(
                manager().body(Map.of("name", NAME + " meeting", "campaignIds", List.of(campaign))),
                "/api/v1/meetings");
        UUID item = made(
                manager()
                        .body(Map.of(
                                "kind", "blocker", "campaignId", campaign, "words", NAME + " walks away in March")),
                "/api/v1/meetings/%s/items".formatted(meeting));
        things.put("meetings", meeting);
        things.put("meeting-items", item);
        things.put("items", item);
        things.put(
                "attachments",
                made(
                        manager()
                                .contentType("application/octet-stream")
                                .queryParam("name", "offer.txt")
                                .body(LETTER.getBytes(StandardCharsets.UTF_8)),
                        "/api/v1/responses/%s/attachments".formatted(things.get("responses"))));
        return things;
    }

    private static UUID made(RequestSpecification request, String address) {
        String location = request.post(address).then().statusCode(201).extract().header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
