package org.groundswell.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.manager;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.localstack.access.AccessMatrix;
import org.groundswell.localstack.access.Caller;
import org.groundswell.localstack.access.Endpoint;
import org.groundswell.localstack.access.Endpoints;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role × every endpoint and page × a foreign campaign × every way to write the path. */
@QuarkusTest
@WithTestResource(TestServers.class)
class AccessMatrixTest {

    private static final String NAME = "Zugzwang";
    private static final String LETTER = "Nobody else reads this sentence";
    private static final String EMAIL = "pat.zugzwang@payer.example";
    private static final String PHONE = "+12175550177";

    @Inject
    PersonTokens tokens;

    @TestHTTPResource
    URI service;

    private final Map<String, UUID> things = new HashMap<>();

    /** Looked for once: reading all classes takes longer than to try every endpoint in one role. */
    private static final class All {

        static final List<Endpoint> ENDPOINTS = Endpoints.of(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.groundswell.campaign", "org.groundswell.platform")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList());
    }

    private static List<Endpoint> endpoints() {
        return All.ENDPOINTS;
    }

    private void aCampaign() {
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
                        manager()
                                .body(Map.of(
                                        "contractId",
                                        contract,
                                        "lineOfBusiness",
                                        "commercial",
                                        "kind",
                                        "offer",
                                        "stance",
                                        "unfavourable",
                                        "receivedOn",
                                        "2026-01-05",
                                        "summary",
                                        NAME + " offers")),
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
    }

    private static UUID made(RequestSpecification request, String address) {
        String location = request.post(address).then().statusCode(201).extract().header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private Caller caller(String role, CampaignAccess access) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "outsider", "Outsider", Set.of(role));
        return Caller.with(role, tokens.issue(person, access, Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER, Roles.INTEGRATOR, "none"
            })
    void outsiders_findNoLeak(String role) {
        aCampaign();

        assertThat(matrix().leaksTo(caller(role, CampaignAccess.NONE))).isEmpty();
    }

    @Test
    void whoeverIsNotSignedIn_findsNoLeak() {
        aCampaign();

        assertThat(matrix().leaksTo(Caller.anonymous())).isEmpty();
    }

    @Test
    void viewers_seeNoContacts_ofTheirOwnCampaign() {
        aCampaign();
        String login = "v" + UUID.randomUUID();
        UUID viewer = TestPeople.add(login, Roles.VIEWER);
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/{id}/members/{person}", things.get("campaigns"), viewer)
                .then()
                .statusCode(200);
        Caller member = Caller.with(Roles.VIEWER, TestPeople.token(login, TestPeople.PASSWORD));

        assertThat(AccessMatrix.ofOwn(address(), endpoints(), things, List.of(EMAIL, PHONE))
                        .leaksTo(member))
                .isEmpty();
        assertThat(AccessMatrix.ofOwn(address(), endpoints(), things, List.of(LETTER))
                        .leaksTo(member))
                .isNotEmpty();
    }

    /** A matrix that finds nothing at all would be green as well. */
    @Test
    void theMatrix_findsALeak_whereThereIsOne() {
        aCampaign();
        Caller member = Caller.with(Roles.CAMPAIGN_MANAGER, TestPeople.token("manager", TestPeople.PASSWORD));
        List<Endpoint> reading = endpoints().stream()
                .filter(endpoint -> endpoint.toString().startsWith("GET /api/v1/campaigns/{"))
                .toList();

        List<String> leaks = AccessMatrix.ofForeign(address(), reading, things, List.of(EMAIL))
                .leaksTo(member);

        assertThat(endpoints()).hasSizeGreaterThan(80);
        assertThat(leaks)
                .anyMatch(leak -> leak.contains("the answer holds “%s”".formatted(EMAIL)))
                .anyMatch(leak -> leak.contains("it is a foreign campaign's"));
    }

    private AccessMatrix matrix() {
        return AccessMatrix.ofForeign(address(), endpoints(), things, List.of(NAME, LETTER, EMAIL, PHONE));
    }

    private URI address() {
        return URI.create(service.toString().replaceAll("/$", ""));
    }
}
