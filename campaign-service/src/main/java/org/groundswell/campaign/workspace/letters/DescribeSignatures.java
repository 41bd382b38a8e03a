package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.signoff.LetterSignature;
import org.groundswell.campaign.signoff.LetterSignatures;
import org.groundswell.campaign.signoff.SignOffView.State;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.signing.SignOffWords;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.OrganisationZone;

/** Puts the signatures on a version of a letter into words. */
@ApplicationScoped
class DescribeSignatures {

    private static final Set<String> WHO_READ_SEATS =
            Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.APPROVER);

    private final LetterSignatures signatures;
    private final CurrentPerson person;
    private final OrganisationZone zone;

    DescribeSignatures(LetterSignatures signatures, CurrentPerson person, OrganisationZone zone) {
        this.signatures = signatures;
        this.person = person;
        this.zone = zone;
    }

    List<LetterPage.Signature> on(SavedLetter letter, CallToActionSummary call, boolean newest) {
        return signatures.on(letter, call, newest).stream()
                .map(signature -> row(signature, call))
                .toList();
    }

    private LetterPage.Signature row(LetterSignature signature, CallToActionSummary call) {
        return new LetterPage.Signature(
                signature.seat(),
                signature.state() == State.CHANGED ? "Void" : SignOffWords.of(signature.state()),
                SignOffWords.pill(signature.state()),
                detail(signature),
                changes(signature, call));
    }

    private String detail(LetterSignature signature) {
        String decided = signature
                .at()
                .map(at -> "%s, %s".formatted(signature.person(), Numbers.day(zone.dayOf(at))))
                .orElse("");
        return switch (signature.state()) {
            case SIGNED, UNSIGNED -> decided;
            case REFUSED -> "%s: %s".formatted(decided, signature.reason());
            case CHANGED ->
                decided
                        + (signature.seatStands()
                                ? ". Something has changed since"
                                : ". The seat signs letters no more");
        };
    }

    private String changes(LetterSignature signature, CallToActionSummary call) {
        boolean open = call.state() == CallToActionState.DRAFT
                && signature.state() == State.CHANGED
                && signature.seatStands()
                && WHO_READ_SEATS.stream().anyMatch(person::has);
        return open ? seat(call.campaignId(), signature.seatId()) : "";
    }

    private static String seat(UUID campaignId, UUID seatId) {
        return "/campaigns/%s/sign-off/%s".formatted(campaignId, seatId);
    }
}
