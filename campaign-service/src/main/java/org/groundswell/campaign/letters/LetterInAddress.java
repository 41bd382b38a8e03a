package org.groundswell.campaign.letters;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class LetterInAddress extends StoredOfCampaign {

    LetterInAddress(Jdbi jdbi) {
        super(jdbi, "letters", """
                SELECT campaign_id
                FROM letter_version
                JOIN call_to_action ON call_to_action.id = call_to_action_id
                WHERE letter_version.id = :id
                """);
    }

    @Override
    public ProblemException notFound(UUID id) {
        return LetterNotFound.forId(id);
    }
}
