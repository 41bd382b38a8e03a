package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.plan.AudienceBook;
import org.groundswell.contracts.StakeholderKind;

/** Who will read a letter, as far as stakeholder-service tells. */
@ApplicationScoped
class ReadersOf {

    private final AudienceBook book;

    ReadersOf(AudienceBook book) {
        this.book = book;
    }

    /**
     * @param people some of them
     * @param physicians whether there may be physicians among them: also where nobody can tell
     */
    record Readers(List<Choice> people, boolean physicians, String problem) {}

    Readers of(CallToActionSummary call) {
        try {
            List<StakeholderKind> kinds = book.kinds(call);
            return new Readers(
                    book.sample(call).stream()
                            .map(person -> Choice.of(person.id(), person.name()))
                            .toList(),
                    kinds.isEmpty() || kinds.contains(StakeholderKind.PHYSICIAN),
                    "");
        } catch (ServiceAway away) {
            return new Readers(List.of(), true, away.words());
        }
    }
}
