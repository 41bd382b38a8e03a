package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.letters.UndecidedWording;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.security.CurrentPerson;

/** Says which letters have wording that is pointed out and that nobody gave a reason for: those saved past the editor. */
@ApplicationScoped
public class OpenWording {

    private final CurrentPerson person;
    private final CallsToAction calls;
    private final UndecidedWording wording;
    private final AudienceBook book;

    OpenWording(CurrentPerson person, CallsToAction calls, UndecidedWording wording, AudienceBook book) {
        this.person = person;
        this.calls = calls;
        this.wording = wording;
        this.book = book;
    }

    /** Of a campaign's drafts; each sentence names its call to action. */
    public List<String> ofDrafts(UUID campaignId) {
        return calls.visibleOf(person, campaignId).stream()
                .filter(call -> call.state() == CallToActionState.DRAFT)
                .flatMap(call -> of(call).stream().map(words -> "“%s”: %s".formatted(call.name(), words)))
                .toList();
    }

    public List<String> of(CallToActionSummary call) {
        List<UndecidedWording.Found> found = wording.of(call.id(), true);
        if (found.isEmpty() || mayBePhysicians(call)) {
            return found.stream().map(OpenWording::words).toList();
        }
        return wording.of(call.id(), false).stream().map(OpenWording::words).toList();
    }

    /** Also where nobody can tell. */
    private boolean mayBePhysicians(CallToActionSummary call) {
        try {
            List<StakeholderKind> kinds = book.kinds(call);
            return kinds.isEmpty() || kinds.contains(StakeholderKind.PHYSICIAN);
        } catch (ServiceAway away) {
            return true;
        }
    }

    private static String words(UndecidedWording.Found found) {
        SavedLetter letter = found.letter();
        return "%s says “%s”, which %s. Nobody has written why it stays."
                .formatted(
                        Words.letter(letter.role(), letter.step(), letter.language()),
                        found.finding().found(),
                        found.finding().concern().words());
    }
}
