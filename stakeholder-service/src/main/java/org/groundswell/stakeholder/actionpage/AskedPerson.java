package org.groundswell.stakeholder.actionpage;

import java.util.Map;
import java.util.Optional;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.LetterRole;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.CallToAction;

/**
 * Somebody who follows the link of their ask.
 *
 * @param language their own, or the one that they switched the page to
 * @param email theirs, so that they need not type it
 * @param fields what their model letter merges
 */
record AskedPerson(
        Ask ask, CallToAction callToAction, PageLanguage language, Optional<String> email, Map<String, String> fields) {

    CallToActionLaunched launch() {
        return callToAction.launch();
    }

    String provider() {
        return launch().letterhead().organisation();
    }

    /** On one line. */
    String providerAddress() {
        return String.join(", ", launch().letterhead().address());
    }

    /** In the language of the page, where there is one in it. */
    Optional<LetterVersion> modelLetter() {
        String own = ask.language();
        return callToAction.letter(
                LetterRole.MODEL_LETTER, 0, PageLanguage.of(null, own) == language ? own : language.code());
    }
}
