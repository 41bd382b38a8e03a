package org.groundswell.stakeholder.asks;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.LetterRole;

/** Our message of one step, by language. */
final class OurMessages {

    private final CallToAction callToAction;
    private final int step;
    private final Map<String, UUID> byLanguage = new HashMap<>();

    OurMessages(CallToAction callToAction, int step) {
        this.callToAction = callToAction;
        this.step = step;
    }

    /** Where there is one in any language, there is one for everybody. */
    boolean isEmpty() {
        return callToAction.letter(LetterRole.OUR_MESSAGE, step, "en").isEmpty();
    }

    /** @return the letter version's id */
    UUID in(String language) {
        return byLanguage.computeIfAbsent(
                language,
                wanted -> callToAction
                        .letter(LetterRole.OUR_MESSAGE, step, wanted)
                        .map(LetterVersion::letterVersionId)
                        .orElseThrow());
    }
}
