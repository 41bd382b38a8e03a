package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.people.People;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.security.CurrentPerson;

/** Who sees a campaign, and who of them negotiates. */
@ApplicationScoped
public class CampaignMembers {

    private final CampaignRepository campaigns;
    private final MemberRepository members;
    private final Membership membership;
    private final People people;
    private final AuditNotes notes;
    private final Clock clock;

    CampaignMembers(
            CampaignRepository campaigns,
            MemberRepository members,
            Membership membership,
            People people,
            AuditNotes notes,
            Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.membership = membership;
        this.people = people;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    public List<MemberView> of(CurrentPerson reader, UUID campaignId) {
        membership.require(reader, campaignId);
        return views(campaignId);
    }

    @Transactional
    public List<MemberView> put(CurrentPerson editor, UUID campaignId, UUID personId, boolean negotiator) {
        membership.require(editor, campaignId);
        if (people.names(List.of(personId)).isEmpty()) {
            throw PlanNotFound.person(personId);
        }
        notes.note("member", personId).note("negotiator", negotiator);
        members.put(campaignId, personId, negotiator, clock.instant());
        return views(campaignId);
    }

    @Transactional
    public List<MemberView> remove(CurrentPerson editor, UUID campaignId, UUID personId) {
        membership.require(editor, campaignId);
        campaigns.lock(campaignId);
        notes.note("member", personId);
        members.remove(campaignId, personId);
        if (members.membersOf(campaignId).isEmpty()) {
            throw PlanConflict.lastMember(campaignId);
        }
        return views(campaignId);
    }

    private List<MemberView> views(UUID campaignId) {
        List<Member> found = members.membersOf(campaignId);
        Map<UUID, String> names =
                people.names(found.stream().map(Member::personId).toList());
        return found.stream()
                .map(member -> new MemberView(
                        member.personId(),
                        names.getOrDefault(member.personId(), ""),
                        member.negotiator(),
                        member.addedAt()))
                .toList();
    }
}
