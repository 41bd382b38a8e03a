package org.groundswell.campaign.progress;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** From when on differences are shown. */
public sealed interface Since {

    /** No differences are shown. */
    record Never() implements Since {}

    /** Since the newest marker of the campaign, where it has one. */
    record NewestMarker() implements Since {}

    record Marker(UUID id) implements Since {}

    /**
     * @param word the id of a marker, or {@code none}; empty: the newest one
     * @throws ProblemException 404 for all else
     */
    static Since parse(String word) {
        return switch (word) {
            case "" -> new NewestMarker();
            case "none" -> new Never();
            default -> new Marker(idOf(word));
        };
    }

    private static UUID idOf(String marker) {
        try {
            return UUID.fromString(marker);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("marker", marker);
        }
    }
}
