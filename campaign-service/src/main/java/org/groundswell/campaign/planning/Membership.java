package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.Roles;

/** Who sees a campaign: its members, administrators, and the other services in their own name. To everybody else it does not exist. */
@ApplicationScoped
public class Membership {

    private final MemberRepository members;

    Membership(MemberRepository members) {
        this.members = members;
    }

    /** @throws CampaignNotFound where the person may not see the campaign */
    public void require(CurrentPerson person, UUID campaignId) {
        if (!sees(person, campaignId)) {
            throw CampaignNotFound.forId(campaignId);
        }
    }

    /** @throws CampaignNotFound where the person may not see the campaign */
    public void require(PersonClaims person, UUID campaignId) {
        if (!sees(person, campaignId)) {
            throw CampaignNotFound.forId(campaignId);
        }
    }

    public boolean sees(CurrentPerson person, UUID campaignId) {
        return sees(person.claims(), campaignId);
    }

    private boolean sees(PersonClaims person, UUID campaignId) {
        return seesAll(person.roles()) || members.find(campaignId, person.id()).isPresent();
    }

    /** Whether somebody was made a member, whatever their role lets them see. */
    public boolean isMember(UUID campaignId, UUID personId) {
        return members.find(campaignId, personId).isPresent();
    }

    /** Whether the person also sees the payer's answers that are for negotiators alone. */
    public boolean negotiates(PersonClaims person, UUID campaignId) {
        return seesAll(person.roles())
                || members.find(campaignId, person.id()).map(Member::negotiator).orElse(false);
    }

    static boolean seesAll(CurrentPerson person) {
        return seesAll(person.roles());
    }

    private static boolean seesAll(Set<String> roles) {
        return roles.contains(Roles.ADMINISTRATOR) || roles.contains(Roles.SERVICE);
    }
}
