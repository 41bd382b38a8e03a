package org.groundswell.notification.channels.batches;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.notification.testing.ACampaign;

/** The one batch of a campaign, as a person or a vendor sees it. */
record ABatch(UUID id, Supplier<RequestSpecification> who) {

    static ABatch awaitOf(ACampaign campaign, Supplier<RequestSpecification> who, String state) {
        await("batch " + state)
                .atMost(Duration.ofSeconds(40))
                .until(() ->
                        list(campaign, who).getList("items.state", String.class).equals(List.of(state)));
        return new ABatch(list(campaign, who).getUUID("items[0].id"), who);
    }

    private static JsonPath list(ACampaign campaign, Supplier<RequestSpecification> who) {
        return who.get()
                .queryParam("callToActionId", campaign.call)
                .get("/api/v1/batches")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    ABatch seenBy(Supplier<RequestSpecification> other) {
        return new ABatch(id, other);
    }

    JsonPath view() {
        return who.get()
                .get("/api/v1/batches/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String state() {
        return view().getString("state");
    }

    Response step(String step) {
        return who.get().body(Map.of("reason", "test")).post("/api/v1/batches/{id}/{step}", id, step);
    }

    ABatch released() {
        step("approve-proof").then().statusCode(200);
        step("release").then().statusCode(200);
        return this;
    }

    byte[] file(String name) {
        return who.get()
                .get("/api/v1/batches/" + id + "/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    List<Map<String, Object>> pieces() {
        return who.get()
                .get("/api/v1/batches/{id}/pieces", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    String pieceOf(AskRequested ask) {
        return pieces().stream()
                .filter(piece -> ask.askId().toString().equals(piece.get("askId")))
                .map(piece -> (String) piece.get("pieceId"))
                .findFirst()
                .orElseThrow();
    }

    /** Ids of the pieces that carry deliveries. */
    List<String> pieceIds() {
        return pieces().stream()
                .filter(piece -> piece.get("seed").equals(false))
                .map(piece -> (String) piece.get("pieceId"))
                .toList();
    }
}
