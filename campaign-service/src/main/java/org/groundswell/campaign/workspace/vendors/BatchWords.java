package org.groundswell.campaign.workspace.vendors;

import java.util.Map;

/** What batches and their pieces are called on pages. */
final class BatchWords {

    static final Map<String, String> STATES = Map.of(
            "rendering", "being made",
            "rendered", "proof to be approved",
            "approved", "approved",
            "released", "released",
            "fetched", "fetched",
            "accepted", "in work",
            "closed", "closed",
            "recalled", "recalled");

    private BatchWords() {}

    static String state(String code) {
        return STATES.getOrDefault(code, code);
    }

    static String stateCode(String code) {
        return switch (code) {
            case "rendered", "approved" -> "warn";
            case "released", "fetched", "accepted" -> "running";
            case "recalled" -> "bad";
            default -> "";
        };
    }

    static String channel(String code) {
        return switch (code) {
            case "print" -> "Letters on paper";
            case "call_list" -> "Call list";
            default -> code.replace('_', ' ');
        };
    }

    static String plain(String code) {
        return code.replace('_', ' ');
    }
}
