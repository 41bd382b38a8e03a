package org.groundswell.localstack.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.api.GroundswellApi;

/** What Meridian answers, and when: a counter-offer on commercial, silence on Medicare Advantage. */
final class DemoNegotiation {

    private final GroundswellApi api;
    private final DemoPlan plan;
    private final LocalDate start;

    DemoNegotiation(GroundswellApi api, DemoPlan plan, LocalDate start) {
        this.api = api;
        this.plan = plan;
        this.start = start;
    }

    void advance(int day) {
        switch (day) {
            case 0 -> dueOn(14, 26, 30);
            case 6 -> marker("Week 1");
            case 8 ->
                respond(
                        day,
                        "commercial",
                        "acknowledged",
                        "neutral",
                        "Jonathan Pruitt has received the first letters and will answer.");
            case 13 -> marker("Week 2");
            case 15 ->
                respond(day, "commercial", "meeting", "neutral", "A first meeting at Meridian's office in Hartford.");
            case 18 ->
                respond(
                        day,
                        "marketplace",
                        "refusal",
                        "unfavourable",
                        "No change to marketplace rates before the next filing.");
            case 20 -> marker("Week 3");
            case 24 ->
                respond(
                        day,
                        "commercial",
                        "public_statement",
                        "unfavourable",
                        "Meridian tells the press that talks are constructive, and blames costs.");
            case 27 -> marker("Week 4");
            case 31 ->
                respond(
                        day,
                        "commercial",
                        "counter_offer",
                        "favourable",
                        "A counter-offer on commercial, valid for two weeks.");
            case 33 -> marker("Week 5");
            default -> {}
        }
    }

    private void dueOn(int commercial, int medicareAdvantage, int marketplace) {
        api.campaign()
                .put(
                        "/api/v1/campaigns/" + plan.campaignId() + "/answers-due",
                        List.of(
                                due("commercial", commercial),
                                due("medicare_advantage", medicareAdvantage),
                                due("marketplace", marketplace)));
    }

    private Map<String, Object> due(String lineOfBusiness, int day) {
        return Map.of("contractId", plan.contractId(), "lineOfBusiness", lineOfBusiness, "dueOn", start.plusDays(day));
    }

    private void respond(int day, String lineOfBusiness, String kind, String stance, String summary) {
        api.campaign()
                .post(
                        "/api/v1/campaigns/" + plan.campaignId() + "/responses",
                        new HashMap<>(Map.of(
                                "contractId", plan.contractId(),
                                "lineOfBusiness", lineOfBusiness,
                                "kind", kind,
                                "stance", stance,
                                "receivedOn", start.plusDays(day),
                                "person", "Jonathan Pruitt",
                                "summary", summary)));
    }

    private void marker(String name) {
        api.campaign().post("/api/v1/campaigns/" + plan.campaignId() + "/markers", Map.of("name", name));
    }
}
