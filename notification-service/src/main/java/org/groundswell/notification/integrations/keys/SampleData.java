package org.groundswell.notification.integrations.keys;

/** A valid event of each type, about a thing that does not exist: whoever tries it out is told so, and nothing happens. */
final class SampleData {

    private static final String PIECE = "000-000-000";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private SampleData() {}

    /** The subject where one is needed, and the data. */
    static String of(String type) {
        String fact = type.replace("org.groundswell.integration.", "");
        return switch (fact) {
            case "piece-mailed.v1" -> data("\"pieceId\":\"" + PIECE + "\"");
            case "piece-scanned.v1" -> data("\"pieceId\":\"" + PIECE + "\",\"facility\":\"Seattle WA\"");
            case "piece-returned.v1" -> data("\"pieceId\":\"" + PIECE + "\",\"reason\":\"returned_moved\"");
            case "piece-not-mailed.v1" -> data("\"pieceId\":\"" + PIECE + "\",\"reason\":\"damaged\"");
            case "address-corrected.v1" ->
                data(
                        "\"pieceId\":\"" + PIECE
                                + "\",\"address\":{\"lines\":[\"1 New Street\"],\"city\":\"Seattle\",\"state\":\"WA\",\"zip\":\"98104\"}");
            case "email-delivered.v1", "email-complained.v1" -> data("\"deliveryId\":\"" + NOBODY + "\"");
            case "email-bounced.v1" -> data("\"deliveryId\":\"" + NOBODY + "\",\"permanent\":true");
            case "call-attempted.v1" ->
                data("\"pieceId\":\"" + PIECE + "\",\"disposition\":\"talked\",\"patchedThrough\":false");
            case "outreach-logged.v1" -> about("\"form\":\"letter\",\"proof\":\"observed\"");
            case "ask-declined.v1" -> about("\"reason\":\"no time\"");
            case "payer-response-received.v1" ->
                data("\"campaignId\":\"" + NOBODY + "\",\"lineOfBusiness\":\"commercial\",\"kind\":\"acknowledged\","
                        + "\"stance\":\"neutral\",\"receivedOn\":\"2026-11-22\"");
            default -> throw new IllegalArgumentException("No sample of " + type);
        };
    }

    private static String data(String fields) {
        return "\"data\":{" + fields + "}";
    }

    private static String about(String fields) {
        return "\"subject\":\"" + NOBODY + "\"," + data(fields);
    }
}
