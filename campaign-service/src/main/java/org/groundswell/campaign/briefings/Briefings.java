package org.groundswell.campaign.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.security.CurrentPerson;

/** Freezes briefings, and shows them to the campaign's members. */
@ApplicationScoped
public class Briefings {

    private final Membership membership;
    private final ReadNumbers numbers;
    private final BriefingTable table;
    private final Clock clock;

    Briefings(Membership membership, ReadNumbers numbers, BriefingTable table, Clock clock) {
        this.membership = membership;
        this.numbers = numbers;
        this.table = table;
        this.clock = clock;
    }

    /** What a briefing would say now, against the newest that was frozen. Not within a transaction: the status has one of its own. */
    public BriefingView now(CurrentPerson person, UUID campaignId) {
        membership.require(person, campaignId);
        Optional<BriefingContent> newest = table.newest(campaignId);
        BriefingContent content =
                numbers.now(person, campaignId, newest.map(ReadNumbers::given).orElse(List.of()));
        return new BriefingView(campaignId, campaignId, "", clock.instant(), content, newest);
    }

    /** What is to be frozen. Not within a transaction: the status has one of its own. */
    public BriefingContent read(CurrentPerson person, UUID campaignId, List<NewBriefing.Figure> affected) {
        return numbers.now(person, campaignId, affected);
    }

    /** The figures that the newest one was given, to begin the next one with. */
    @Transactional
    public List<NewBriefing.Figure> figuresOfNewest(CurrentPerson person, UUID campaignId) {
        membership.require(person, campaignId);
        return table.newest(campaignId).map(ReadNumbers::given).orElse(List.of());
    }

    @Transactional
    public UUID freeze(CurrentPerson person, UUID campaignId, String name, BriefingContent content) {
        membership.require(person, campaignId);
        return table.add(campaignId, name.strip(), content, person.id(), clock.instant());
    }

    @Transactional
    public List<BriefingSummary> of(CurrentPerson person, UUID campaignId) {
        membership.require(person, campaignId);
        return table.of(campaignId, clock.instant());
    }

    /** @throws BriefingNotFound also where the person may not see its campaign */
    @Transactional
    public BriefingView get(CurrentPerson person, UUID id) {
        return table.find(id)
                .filter(briefing -> membership.sees(person, briefing.campaignId()))
                .orElseThrow(() -> BriefingNotFound.forId(id));
    }
}
