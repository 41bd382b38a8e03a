package org.groundswell.campaign.letters;

import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.platform.http.ProblemException;

/** 409: what was launched says what it said when it was launched. */
final class LettersFixed extends ProblemException {

    private LettersFixed(CallToActionState state) {
        super(
                409,
                "letters-fixed",
                "The letters of this call to action are fixed",
                "It is %s. Letters can be changed before a launch; take the launch back, or plan a further call to action."
                        .formatted(state.code()));
    }

    static void refuseUnlessDraft(CallToActionState state) {
        if (state != CallToActionState.DRAFT) {
            throw new LettersFixed(state);
        }
    }
}
