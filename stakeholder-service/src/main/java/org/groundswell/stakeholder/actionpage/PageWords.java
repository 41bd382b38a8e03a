package org.groundswell.stakeholder.actionpage;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.consent.ConsentStatus;
import org.jspecify.annotations.Nullable;

/** Finds the words that depend on what was asked, and on what the stakeholder has done. */
@ApplicationScoped
class PageWords {

    private final ConsentStatus consent;
    private final OrganisationZone zone;

    PageWords(ConsentStatus consent, OrganisationZone zone) {
        this.consent = consent;
        this.zone = zone;
    }

    String title(AskedPerson person) {
        ActionPageMessages say = person.language().messages();
        String target = person.launch().target().name();
        return switch (person.launch().action()) {
            case WRITE_LETTER, SEND_EMAIL -> say.titleWrite(target);
            case CALL -> say.titleCall(target);
            case SIGN -> say.titleSign(target);
            case MEET -> say.titleMeet(target);
        };
    }

    String doneButton(AskedPerson person) {
        ActionPageMessages say = person.language().messages();
        return switch (person.launch().action()) {
            case WRITE_LETTER, SEND_EMAIL, CALL -> say.iSentIt();
            case SIGN -> say.iSigned();
            case MEET -> say.weMet();
        };
    }

    /** Thanks for what they have just done, or else for what they did some time ago. */
    @Nullable
    String notice(AskedPerson person, @Nullable Said said) {
        ActionPageMessages say = person.language().messages();
        if (said == null) {
            return person.ask().actedAt() == null
                    ? null
                    : say.actedBefore(
                            person.language().day(zone.dayOf(person.ask().actedAt())));
        }
        return switch (said) {
            case DONE -> say.thanks();
            case SENT -> say.thanksSent(person.launch().target().name());
            case ALREADY_SENT -> say.alreadySent();
            case DECLINED -> say.declined();
            case OPTED_OUT -> withdrawn(person);
        };
    }

    /** Why nothing is asked of them any more; null while something is. */
    @Nullable
    String closed(AskedPerson person) {
        ActionPageMessages say = person.language().messages();
        if (!person.callToAction().isOpen(zone.today())) {
            return say.ended();
        }
        return person.ask().closedReason() == ClosingReason.OPTED_OUT ? withdrawn(person) : null;
    }

    String withdrawn(AskedPerson person) {
        ActionPageMessages say = person.language().messages();
        return consent.isApplied(person.ask().stakeholderId()) ? say.optedOut() : say.optingOut();
    }
}
