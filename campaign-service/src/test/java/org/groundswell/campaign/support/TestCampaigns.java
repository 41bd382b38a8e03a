package org.groundswell.campaign.support;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes payers, campaigns and calls to action through the API. */
public final class TestCampaigns {

    private TestCampaigns() {}

    public static UUID payer() {
        return made(TestPeople.manager().body(Map.of("name", "Meridian Health Plan")), "/api/v1/payers");
    }

    public static UUID contract(UUID payerId, String... linesOfBusiness) {
        return made(
                TestPeople.manager()
                        .body(Map.of(
                                "name",
                                "Hospital services",
                                "linesOfBusiness",
                                List.of(linesOfBusiness),
                                "markets",
                                List.of("North"),
                                "effectiveOn",
                                "2024-01-01",
                                "expiresOn",
                                "2027-01-01",
                                "noticeDays",
                                120)),
                "/api/v1/payers/%s/contracts".formatted(payerId));
    }

    /** By somebody who is its one member then. */
    public static UUID campaign(Supplier<RequestSpecification> planner) {
        UUID payerId = payer();
        return made(
                planner.get().body(campaignBody(payerId, List.of(contract(payerId, "commercial")))),
                "/api/v1/campaigns");
    }

    public static Map<String, Object> campaignBody(UUID payerId, List<UUID> contractIds) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Keep our doctors");
        body.put("payerId", payerId);
        body.put("contractIds", contractIds);
        body.put("objective", "A fair renewal");
        body.put(
                "letterhead",
                Map.of(
                        "organisation", "Riverbend Health",
                        "address", List.of("1 Main Street", "Springfield, IL 62701"),
                        "signature", List.of("Dr. Ada Moreno", "Chief Medical Officer")));
        return body;
    }

    public static UUID call(Supplier<RequestSpecification> planner, UUID campaignId, Map<String, Object> changes) {
        Map<String, Object> body = callBody();
        body.putAll(changes);
        return made(planner.get().body(body), "/api/v1/campaigns/%s/calls-to-action".formatted(campaignId));
    }

    public static Map<String, Object> callBody() {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Employers write");
        body.put("audienceId", StakeholderServiceStandIn.AUDIENCE);
        body.put("action", "call");
        body.put("target", Map.of("role", "payer_person", "name", "Pat Lee", "phone", "+12175550100"));
        body.put("channels", List.of("email", "print"));
        body.put(
                "window",
                Map.of(
                        "opensOn",
                        "2024-01-01",
                        "closesOn",
                        LocalDate.of(2099, 12, 31).toString()));
        body.put("steps", List.of(Map.of("step", 0, "afterDays", 0), Map.of("step", 1, "afterDays", 7)));
        return body;
    }

    private static UUID made(RequestSpecification request, String address) {
        return UUID.fromString(
                request.post(address).then().statusCode(201).extract().path("id"));
    }

    /** The body of an offer that the payer made on the commercial line of the contract. */
    public static Map<String, Object> offerBody(Object contract, String summary) {
        return Map.of(
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
                summary);
    }
}
