package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.groundswell.campaign.letters.LettersForLaunch;
import org.groundswell.campaign.planning.CallToActionSummary;

/** Nothing goes out without its letters. */
@ApplicationScoped
class LetterCheck implements LaunchCheck {

    private final LettersForLaunch letters;

    LetterCheck(LettersForLaunch letters) {
        this.letters = letters;
    }

    @Override
    public Stream<LaunchBlocker> blockersOf(CallToActionSummary call) {
        return letters.of(call).missing().stream()
                .map(what -> new LaunchBlocker(
                        "no-letter", call.id(), "“%s” lacks %s. Write it first.".formatted(call.name(), what)));
    }
}
