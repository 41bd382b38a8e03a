package org.groundswell.notification.channels.batches;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.groundswell.notification.integrations.Integration.event;
import static org.groundswell.notification.integrations.Integration.postBatch;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.StakeholderEvent.ConsentWithdrawn;
import org.groundswell.contracts.StakeholderEvent.Erased;
import org.groundswell.contracts.Topic;
import org.groundswell.contracts.Vendor;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.notification.integrations.Integration;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Events;
import org.groundswell.notification.testing.Stage;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.security.ContactCipher;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class BatchTest {

    @Inject
    Stage stage;

    @Inject
    Events events;

    @Inject
    Integration integration;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Inject
    ContactCipher cipher;

    @Test
    void letters_goFromPendingToTheMailHouse_andBecomeSentOnceTheyAreMailed() throws IOException {
        ACampaign campaign = running(Channel.PRINT);
        stage.request(campaign.asks(12));
        ABatch batch = ABatch.awaitOf(campaign, integration::administrator, "rendered");
        assertThat(stage.states(campaign)).isEqualTo(Map.of("pending", 12L));
        assertThat(Pdf.pages(batch.file("proof.pdf")).getFirst()).contains("Your doctors, Maria");
        String key = integration.newKey(Vendor.MAIL_HOUSE);
        ABatch atVendor = batch.seenBy(() -> with(key));
        given().spec(with(key)).get("/api/v1/batches/{id}", batch.id()).then().statusCode(404);

        batch.released();
        assertThat(stage.states(campaign)).isEqualTo(Map.of("sending", 12L));

        byte[] letters = atVendor.file("pieces.pdf");
        Files.write(Path.of("target/letters.pdf"), letters);
        List<String> pages = Pdf.pages(letters);
        String manifest = new String(atVendor.file("manifest.csv"), UTF_8);
        assertThat(batch.state()).isEqualTo("fetched");
        assertThat(pages).hasSize(13);
        assertThat(Pdf.pages(atVendor.file("pieces.pdf?file=2"))).hasSize(3);
        for (String piece : batch.pieceIds()) {
            assertThat(pages.stream().filter(page -> page.contains(piece)))
                    .as(piece)
                    .hasSize(1);
            assertThat(manifest).contains(piece);
        }
        assertThat(manifest.lines()).hasSize(14);
        assertThat(manifest.lines().skip(1).findFirst().orElseThrow())
                .matches(
                        "[-0-9A-Z]{11},\\d+,letters-1\\.pdf,1,1,en,Maria Alvarez,7 Elm Street,\"Worcester, MA 01604\",,,,,");
        assertThat(pages.getLast()).contains("Commonwealth Regional Health");

        atVendor.step("accept").then().statusCode(200);
        report(key, batch, "piece-mailed", Map.of());
        stage.awaitStates(campaign, Map.of("sent", 12L));
        assertThat(batch.state()).isEqualTo("closed");
        report(key, batch, "piece-scanned", Map.of());
        stage.awaitStates(campaign, Map.of("reached", 12L));
        aCorrectedAddress_isSealedForItsAsk(key, batch.pieces().getFirst());
        report(key, batch, "piece-returned", Map.of("reason", "returned_moved"));
        stage.awaitStates(campaign, Map.of("returned", 12L));
        assertThat(batch.pieces().getFirst()).containsEntry("outcome", "returned_moved");
    }

    @Test
    void whoWithdrewOrClosedTheirAsk_isTakenOutOfLettersAndManifest_beforeTheRelease() {
        ACampaign campaign = running(Channel.PRINT);
        List<AskRequested> asks = campaign.asks(4);
        stage.request(asks);
        ABatch batch = ABatch.awaitOf(campaign, integration::administrator, "rendered");
        List<String> gone = List.of(batch.pieceOf(asks.get(1)), batch.pieceOf(asks.get(2)));
        withdrawConsent(asks.get(1));
        events.publish(Topic.STAKEHOLDER_ASKS, campaign.withdrawn(asks.get(2), ClosingReason.DECLINED));
        stage.awaitStates(campaign, Map.of("pending", 2L, "suppressed", 1L, "cancelled", 1L));

        batch.released();

        List<String> pages = Pdf.pages(batch.file("pieces.pdf"));
        String manifest = new String(batch.file("manifest.csv"), UTF_8);
        assertThat(pages).hasSize(3);
        assertThat(manifest.lines()).hasSize(4);
        for (String piece : gone) {
            assertThat(String.join("", pages)).doesNotContain(piece);
            assertThat(manifest).doesNotContain(piece);
        }
        assertThat(batch.view().getInt("pieces")).isEqualTo(3);
        assertThat(stage.states(campaign)).isEqualTo(Map.of("sending", 2L, "suppressed", 1L, "cancelled", 1L));
    }

    @Test
    void guarantee8_turnsRed_whereARelease_doesNotLookAtConsents() {
        try (var planted = PlantedFaults.plant("batch.without-consent")) {
            assertThat(planted).isNotNull();
            assertThatThrownBy(this::whoWithdrewOrClosedTheirAsk_isTakenOutOfLettersAndManifest_beforeTheRelease)
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void guarantee6_membersAreCommittedBeforeRendering_andNoFileIsEverOverwritten() {
        ACampaign campaign = running(Channel.PRINT);
        List<AskRequested> asks = campaign.asks(3);
        stage.request(asks);
        ABatch batch = ABatch.awaitOf(campaign, integration::administrator, "rendered");
        List<String> members = batch.pieceIds();
        String first = hash(batch, 1);

        withdrawConsent(asks.getFirst());
        stage.awaitStates(campaign, Map.of("pending", 2L, "suppressed", 1L));
        batch.released();

        assertThat(hash(batch, 1)).as("the first revision").isEqualTo(first);
        assertThat(hash(batch, 2)).as("the second revision").isNotEqualTo(first);
        assertThat(batch.pieceIds()).isEqualTo(members);
        assertThat(jdbi.<Boolean, RuntimeException>withHandle(handle -> handle.createQuery(
                                "SELECT bool_and(f.created_at > b.created_at) FROM batch b JOIN batch_file f ON f.batch_id = b.id WHERE b.id = ?")
                        .bind(0, batch.id())
                        .mapTo(Boolean.class)
                        .one()))
                .isTrue();
        assertThat(jdbi.<Integer, RuntimeException>withHandle(handle -> handle.createQuery(
                                "SELECT count(DISTINCT p.batch_id) FROM piece p JOIN delivery d ON d.id = p.delivery_id WHERE d.campaign_id = ?")
                        .bind(0, campaign.id)
                        .mapTo(Integer.class)
                        .one()))
                .isEqualTo(1);
    }

    @Test
    void guarantee6_turnsRed_whereFilesAreOverwritten() {
        try (var planted = PlantedFaults.plant("batch.overwrite")) {
            assertThat(planted).isNotNull();
            assertThatThrownBy(this::guarantee6_membersAreCommittedBeforeRendering_andNoFileIsEverOverwritten)
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void standDown_endsBatchesThatNoVendorHas_andNamesTheOthersToBeRecalled() {
        ACampaign waiting = running(Channel.PRINT);
        stage.request(waiting.asks(2));
        ABatch unreleased = ABatch.awaitOf(waiting, integration::administrator, "rendered");
        ACampaign gone = running(Channel.PRINT);
        stage.request(gone.asks(2));
        ABatch released =
                ABatch.awaitOf(gone, integration::administrator, "rendered").released();

        events.publish(Topic.CAMPAIGN_EVENTS, List.of(waiting.standDown(), gone.standDown()));
        stage.awaitCall(waiting, "stood_down");
        stage.awaitCall(gone, "stood_down");

        assertThat(unreleased.state()).isEqualTo("recalled");
        assertThat(stage.states(waiting)).isEqualTo(Map.of("cancelled", 2L));
        assertThat(released.view().getString("recallAskedAt")).isNotNull();
        assertThat(released.state()).isEqualTo("released");
        released.step("recall").then().statusCode(200);
        assertThat(stage.states(gone)).isEqualTo(Map.of("cancelled", 2L));
    }

    @Test
    void release_isRefused_beforeTheProofIsApproved_andWhileTheCallIsPaused() {
        ACampaign campaign = running(Channel.PRINT);
        stage.request(campaign.asks(1));
        ABatch batch = ABatch.awaitOf(campaign, integration::administrator, "rendered");
        batch.step("release").then().statusCode(409).body("type", equalTo("/problems/batch-not-ready"));
        batch.step("approve-proof").then().statusCode(200);
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.paused());
        stage.awaitCall(campaign, "paused");
        batch.step("release").then().statusCode(409).body("type", equalTo("/problems/call-not-running"));
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.resumed());
        stage.awaitCall(campaign, "running");
        batch.step("release").then().statusCode(200);
    }

    @Test
    void callList_carriesTheMergedScript_andBecomesSentWhenFetched_andReachedWhenSomebodyTalked() {
        ACampaign campaign = running(Channel.CALL_LIST);
        stage.request(campaign.asks(3));
        ABatch batch =
                ABatch.awaitOf(campaign, integration::administrator, "rendered").released();
        String key = integration.newKey(Vendor.CALL_CENTRE);

        String list = new String(batch.seenBy(() -> with(key)).file("call-list.csv"), UTF_8);

        stage.awaitStates(campaign, Map.of("sent", 3L));
        assertThat(list.lines()).hasSize(4);
        assertThat(list).contains("Hello Maria").contains("+15085550199");
        List<String> pieces = batch.pieceIds();
        postBatch(
                        key,
                        List.of(
                                call(pieces.get(0), "talked"),
                                call(pieces.get(1), "wrong_number"),
                                call(pieces.get(2), "voicemail")))
                .then()
                .statusCode(202)
                .body("items.status", equalTo(List.of("accepted", "accepted", "accepted")));
        stage.awaitStates(campaign, Map.of("reached", 1L, "failed", 1L, "sent", 1L));
        batch.step("close").then().statusCode(200);
        stage.awaitStates(campaign, Map.of("reached", 1L, "failed", 2L));
    }

    @Test
    void erasing_emptiesTheFilesThatHoldThePerson_andMakesThemAnewWithoutThem() {
        ACampaign campaign = running(Channel.PRINT);
        List<AskRequested> asks = campaign.asks(2);
        stage.request(asks);
        ABatch batch = ABatch.awaitOf(campaign, integration::administrator, "rendered");
        String piece = batch.pieceOf(asks.getFirst());

        events.publish(
                Topic.STAKEHOLDER_EVENTS,
                new Erased(
                        asks.getFirst().stakeholderId(), List.of(asks.getFirst().askId()), clock.instant()));

        await("file without the erased").atMost(Duration.ofSeconds(30)).until(() -> {
            List<String> names = batch.pieces().stream()
                    .filter(one -> one.get("takenOut") == null)
                    .map(one -> (String) one.get("pieceId"))
                    .toList();
            return !names.contains(piece) && batch.state().equals("rendered");
        });
        assertThat(String.join("", Pdf.pages(batch.file("pieces.pdf")))).doesNotContain(piece);
        assertThat(jdbi.<List<Integer>, RuntimeException>withHandle(handle -> handle.createQuery(
                                "SELECT length(content) FROM batch_file WHERE batch_id = ? AND revision = 1")
                        .bind(0, batch.id())
                        .mapTo(Integer.class)
                        .list()))
                .containsOnly(0);
    }

    private void aCorrectedAddress_isSealedForItsAsk(String key, Map<String, Object> piece) {
        Map<String, Object> address =
                Map.of("lines", List.of("1 New Street"), "city", "Worcester", "state", "MA", "zip", "01604");
        postBatch(
                        key,
                        List.of(event(
                                "corrected",
                                "address-corrected",
                                Map.of("pieceId", piece.get("pieceId"), "address", address))))
                .then()
                .statusCode(202)
                .body("items.status", equalTo(List.of("accepted")));
        String kept = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT data::json->>'sealedAddress' FROM observation WHERE about_id = ? AND data LIKE '%sealedAddress%'")
                .bind(0, piece.get("pieceId"))
                .mapTo(String.class)
                .one());
        assertThat(cipher.decryptText(UUID.fromString((String) piece.get("askId")), kept))
                .contains("1 New Street");
        integration
                .administrator()
                .queryParam("subject", piece.get("pieceId"))
                .get("/api/v1/event-log")
                .then()
                .body("items[0].data.sealedAddress", equalTo("(sealed)"));
    }

    private ACampaign running(Channel channel) {
        ACampaign campaign = stage.aCampaign().through(channel);
        stage.launch(campaign);
        stage.release(campaign);
        return campaign;
    }

    private void withdrawConsent(AskRequested ask) {
        events.publish(
                Topic.STAKEHOLDER_EVENTS,
                new ConsentWithdrawn(
                        ask.stakeholderId(), 1, List.of(Channel.PRINT), List.of(), "opted_out", clock.instant()));
    }

    private void report(String key, ABatch batch, String fact, Map<String, String> more) {
        List<Map<String, Object>> reports = batch.pieceIds().stream()
                .map(piece -> {
                    Map<String, String> data = new java.util.HashMap<>(more);
                    data.put("pieceId", piece);
                    return event(fact + piece, fact, data);
                })
                .toList();
        postBatch(key, reports).then().statusCode(202);
    }

    private static Map<String, Object> call(String piece, String disposition) {
        return event("call-" + piece, "call-attempted", Map.of("pieceId", piece, "disposition", disposition));
    }

    private static RequestSpecification with(String key) {
        return given().header("X-Api-Key", key).contentType(ContentType.JSON);
    }

    private String hash(ABatch batch, int revision) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT sha256 FROM batch_file WHERE batch_id = :id AND kind = 'letters' AND revision = :revision")
                .bind("id", batch.id())
                .bind("revision", revision)
                .mapTo(String.class)
                .findOne()
                .orElse("no such revision"));
    }
}
