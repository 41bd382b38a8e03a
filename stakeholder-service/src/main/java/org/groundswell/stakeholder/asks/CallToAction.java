package org.groundswell.stakeholder.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.LetterRole;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a call to action that was launched.
 *
 * @param launch its letters, target, channels and window, as campaign-service launched it
 * @param releasedAt absent until asks may go out
 */
public record CallToAction(
        UUID id,
        CallToActionState state,
        CallToActionLaunched launch,
        @Nullable Instant releasedAt) {

    /** Whether stakeholders are still wanted to act. */
    public boolean isOpen(LocalDate today) {
        return state != CallToActionState.CLOSED
                && !today.isAfter(launch.window().closesOn());
    }

    /**
     * The text for a role, step and language: in the language itself, else in its main language ("es" for "es-MX"), else in
     * English, else in any; of this step, else of the nearest one before.
     */
    public Optional<LetterVersion> letter(LetterRole role, int step, String language) {
        String main = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return launch.letters().stream()
                .filter(letter -> letter.role() == role && letter.step() <= step)
                .min(Comparator.<LetterVersion>comparingInt(letter -> rank(letter.language(), language, main))
                        .thenComparing(LetterVersion::step, Comparator.reverseOrder()));
    }

    private static int rank(String of, String wanted, String main) {
        if (of.equalsIgnoreCase(wanted)) {
            return 0;
        }
        if (of.equalsIgnoreCase(main)) {
            return 1;
        }
        return of.toLowerCase(Locale.ROOT).startsWith("en") ? 2 : 3;
    }
}
