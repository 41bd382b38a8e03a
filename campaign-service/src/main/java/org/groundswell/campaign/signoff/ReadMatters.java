package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.letters.LettersForLaunch;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.contracts.CampaignEvent.Letterhead;

/** Puts into words what there is to sign. */
@ApplicationScoped
class ReadMatters {

    private final Campaigns campaigns;
    private final LettersForLaunch letters;
    private final AudienceRules rules;

    ReadMatters(Campaigns campaigns, LettersForLaunch letters, AudienceRules rules) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.rules = rules;
    }

    /** @throws RulesUnknown where an audience is asked for and stakeholder-service does not answer */
    List<CurrentMatter> of(CallToActionSummary call, Collection<Matter> wanted) {
        return Stream.of(Matter.values())
                .filter(wanted::contains)
                .map(matter -> switch (matter) {
                    case LETTERS -> lettersOf(call);
                    case CALL_TO_ACTION -> planOf(call);
                    case AUDIENCE -> audienceOf(call);
                })
                .toList();
    }

    private CurrentMatter lettersOf(CallToActionSummary call) {
        List<SavedLetter> newest = letters.newest(call.id());
        String texts = newest.stream().map(MatterWords::letter).collect(Collectors.joining("\n\n"));
        Letterhead letterhead = campaigns.get(call.campaignId()).letterhead();
        return new CurrentMatter(
                Matter.LETTERS,
                call.id(),
                call.name(),
                texts + "\n\n" + MatterWords.letterhead(letterhead),
                ExactValues.letters(newest, letterhead),
                newest.stream().map(SavedLetter::createdBy).collect(Collectors.toSet()),
                newest.stream()
                        .map(SavedLetter::createdAt)
                        .max(Instant::compareTo)
                        .orElse(call.createdAt()));
    }

    private static CurrentMatter planOf(CallToActionSummary call) {
        Set<UUID> authors = Stream.concat(Stream.of(call.createdBy()), call.editedBy().stream())
                .collect(Collectors.toSet());
        return new CurrentMatter(
                Matter.CALL_TO_ACTION,
                call.id(),
                call.name(),
                MatterWords.plan(call),
                ExactValues.plan(call),
                authors,
                call.editedAt().orElse(call.createdAt()));
    }

    private CurrentMatter audienceOf(CallToActionSummary call) {
        AudienceRules.Rule rule = rules.of(call.audienceId());
        return new CurrentMatter(
                Matter.AUDIENCE,
                call.id(),
                call.name(),
                rule.text(),
                rule.exactValues(),
                rule.changedBy().map(Set::of).orElse(Set.of()),
                rule.changedAt());
    }
}
