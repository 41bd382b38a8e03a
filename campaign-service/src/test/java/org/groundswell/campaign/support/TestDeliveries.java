package org.groundswell.campaign.support;

import java.util.UUID;

/** What notification-service tells of a campaign that has sent a message to one stakeholder, and has another one in doubt. */
public final class TestDeliveries {

    public static final UUID SENT = UUID.fromString("00000000-0000-4000-8000-000000000031");
    public static final UUID IN_DOUBT = UUID.fromString("00000000-0000-4000-8000-000000000032");
    public static final UUID RESOLVED_MEANWHILE = UUID.fromString("00000000-0000-4000-8000-000000000033");

    private TestDeliveries() {}

    /** Until another campaign is named, they are this one's. */
    public static void areOf(UUID campaign) {
        for (int limit : new int[] {200, 500}) {
            NotificationServiceStandIn.answer(
                    "GET /api/v1/deliveries?stakeholderId=%s&limit=%d"
                            .formatted(StakeholderServiceStandIn.STAKEHOLDER, limit),
                    "{\"items\": [%s, %s]}".formatted(sent(campaign), inDoubt(campaign)));
        }
        NotificationServiceStandIn.answer(
                "GET /api/v1/deliveries?campaignId=%s&state=in_doubt&limit=25".formatted(campaign),
                "{\"items\": [%s], \"next\": \"%s\"}".formatted(inDoubt(campaign), IN_DOUBT));
        NotificationServiceStandIn.answer("GET /api/v1/deliveries/%s/letter".formatted(SENT), """
            {"deliveryId": "%s", "sha256": "abc123", "subject": "Keep <your> doctors",
                "html": "<p>Dear <b>Pat</b></p>", "text": "Dear Pat"}
            """.formatted(SENT));
        NotificationServiceStandIn.refuse("GET /api/v1/deliveries/%s/letter".formatted(IN_DOUBT), 404, "{}");
        NotificationServiceStandIn.answer("POST /api/v1/deliveries/%s/resolve".formatted(IN_DOUBT), "{}");
        NotificationServiceStandIn.refuse(
                "POST /api/v1/deliveries/%s/resolve".formatted(RESOLVED_MEANWHILE),
                409,
                "{\"type\": \"/problems/not-in-doubt\", \"title\": \"Not in doubt\"}");
        NotificationServiceStandIn.answer(
                "GET /api/v1/batches?campaignId=%s&limit=200".formatted(campaign), """
            {"items": [{"id": "%s", "number": 7, "campaignId": "%s", "channel": "print", "state": "released",
                "pieces": 120, "createdAt": "2026-11-20T09:59:00Z", "recallAskedAt": "2026-11-21T09:59:00Z",
                "deliveries": {}, "takenOut": {}}]}
            """.formatted(SENT, campaign));
    }

    private static String sent(UUID campaign) {
        return delivery(SENT, campaign, "reached", """
            "sentAt": "2026-11-20T10:00:00Z", "reachedAt": "2026-11-20T10:05:00Z", "letterSha256": "abc123"
            """);
    }

    private static String inDoubt(UUID campaign) {
        return delivery(IN_DOUBT, campaign, "in_doubt", "\"messageId\": \"<m1@groundswell.example>\"");
    }

    private static String delivery(UUID id, UUID campaign, String state, String more) {
        return """
            {"id": "%s", "askId": "%s", "stakeholderId": "%s", "campaignId": "%s", "callToActionId": "%s",
                "kind": "employer", "market": "North", "step": 0, "channel": "email", "state": "%s",
                "requestedAt": "2026-11-20T09:59:00Z", "changedAt": "2026-11-20T10:05:00Z", %s}
            """.formatted(id, id, StakeholderServiceStandIn.STAKEHOLDER, campaign, id, state, more);
    }
}
