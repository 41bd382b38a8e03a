package org.groundswell.campaign.letters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.LetterRole;

/**
 * One version of a letter.
 *
 * @param number counts the versions of this role, step and language from 1
 * @param sha256 of subject, body and script, in hexadecimal
 */
public record SavedLetter(
        UUID id,
        UUID callToActionId,
        LetterRole role,
        int step,
        String language,
        int number,
        String subject,
        String body,
        Optional<String> callScript,
        String sha256,
        UUID createdBy,
        Instant createdAt) {

    LetterVersion toEvent() {
        return new LetterVersion(id, role, step, language, subject, body, callScript, sha256);
    }
}
