package org.groundswell.localstack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a communications team does before and during a campaign, a call of the API each. Answers with ids. */
public final class Planner {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Set<String> AT_REST = Set.of("uploaded", "checked", "committed", "undone", "failed");

    private final GroundswellApi api;

    public Planner(GroundswellApi api) {
        this.api = api;
    }

    /** Returns once stakeholder-service has heard of it. */
    public String payer(String name) {
        String id = api.campaign().post("/api/v1/payers", Map.of("name", name)).id();
        Patience.until(
                "payer known to imports",
                PATIENCE,
                () -> api.stakeholder().get("/api/v1/payers").json().path("items"),
                payers -> payers.findValuesAsText("id").contains(id));
        return id;
    }

    public String contract(
            String payerId,
            String name,
            List<String> linesOfBusiness,
            List<String> markets,
            LocalDate effectiveOn,
            LocalDate expiresOn) {
        return api.campaign()
                .post(
                        "/api/v1/payers/" + payerId + "/contracts",
                        Map.of(
                                "name", name,
                                "linesOfBusiness", linesOfBusiness,
                                "markets", markets,
                                "effectiveOn", effectiveOn,
                                "expiresOn", expiresOn,
                                "noticeDays", 90))
                .id();
    }

    public String campaign(String name, String payerId, List<String> contractIds, String objective, Object letterhead) {
        return api.campaign()
                .post(
                        "/api/v1/campaigns",
                        Map.of(
                                "name", name,
                                "payerId", payerId,
                                "contractIds", contractIds,
                                "objective", objective,
                                "letterhead", letterhead))
                .id();
    }

    public String audience(String campaignId, String name, Map<String, Object> rule) {
        return api.stakeholder()
                .post("/api/v1/audiences", Map.of("campaignId", campaignId, "name", name, "rule", rule))
                .id();
    }

    /** @param details as the API takes them */
    public String callToAction(String campaignId, Map<String, Object> details) {
        return api.campaign()
                .post("/api/v1/campaigns/" + campaignId + "/calls-to-action", details)
                .id();
    }

    public String letter(String callToActionId, Map<String, Object> letter) {
        return api.campaign()
                .post("/api/v1/calls-to-action/" + callToActionId + "/letters", letter)
                .text("letterVersionId");
    }

    public void launch(String callToActionId) {
        api.campaign().post("/api/v1/calls-to-action/" + callToActionId + "/launch", Map.of());
    }

    /** A call to action as it stands. */
    public JsonNode callToAction(String callToActionId) {
        return api.campaign().get("/api/v1/calls-to-action/" + callToActionId).json();
    }

    public String stateOf(String callToActionId) {
        return callToAction(callToActionId).path("state").asText();
    }

    public JsonNode status(String campaignId) {
        return api.campaign().get("/api/v1/campaigns/" + campaignId + "/status").json();
    }

    /**
     * Uploads, maps, checks and commits a file.
     *
     * @param mapping what to lay over the suggested mapping: {@code values} and {@code defaults}
     * @return the report
     */
    public JsonNode importFile(String kind, String name, byte[] csv, Map<String, Object> mapping) {
        Answer uploaded = api.stakeholder().upload("/api/v1/imports?kind=" + kind + "&name=" + name, "text/csv", csv);
        String path = "/api/v1/imports/" + uploaded.id();
        if (!mapping.isEmpty()) {
            Map<String, Object> whole = new HashMap<>(mapping);
            whole.put("columns", uploaded.json().at("/mapping/columns"));
            api.stakeholder().put(path + "/mapping", whole);
        }
        api.stakeholder().post(path + "/check", Map.of());
        requireState(path, "checked");
        api.stakeholder().post(path + "/commit", Map.of());
        return requireState(path, "committed").path("report");
    }

    private JsonNode requireState(String path, String wanted) {
        JsonNode now = Patience.until(
                "import at rest",
                PATIENCE,
                () -> api.stakeholder().get(path).json(),
                state -> AT_REST.contains(state.path("state").asText()));
        if (!now.path("state").asText().equals(wanted)) {
            throw new IllegalStateException("The import is not %s: %s".formatted(wanted, now));
        }
        return now;
    }

    /** Moves the clock of all three services, which must be movable. */
    public void setClock(Instant now) {
        List.of(api.campaign(), api.stakeholder(), api.notification())
                .forEach(service -> service.put("/api/v1/clock", Map.of("now", now)));
    }

    /** Back to the time that it is. */
    public void resetClock() {
        List.of(api.campaign(), api.stakeholder(), api.notification())
                .forEach(service -> service.put("/api/v1/clock", Map.of("offset", Duration.ZERO.toString())));
    }
}
