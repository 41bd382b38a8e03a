package org.groundswell.campaign.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionInAddress;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.OfCampaign;

@ApplicationScoped
class LetterInAddress implements OfCampaign {

    private final LetterRepository letters;
    private final CallToActionInAddress calls;

    LetterInAddress(LetterRepository letters, CallToActionInAddress calls) {
        this.letters = letters;
        this.calls = calls;
    }

    @Override
    public String segment() {
        return "letters";
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return letters.find(id).map(SavedLetter::callToActionId).flatMap(calls::campaignOf);
    }

    @Override
    public ProblemException notFound(UUID id) {
        return LetterNotFound.forId(id);
    }
}
