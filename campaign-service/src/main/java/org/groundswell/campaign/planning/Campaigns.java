package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.platform.security.CurrentPerson;

/** What other features may know of campaigns. */
@ApplicationScoped
public class Campaigns {

    private final CampaignRepository campaigns;
    private final PayerRepository payers;
    private final ContractRepository contracts;
    private final MemberRepository members;
    private final Membership membership;
    private final Standings standings;

    Campaigns(
            CampaignRepository campaigns,
            PayerRepository payers,
            ContractRepository contracts,
            MemberRepository members,
            Membership membership,
            Standings standings) {
        this.campaigns = campaigns;
        this.payers = payers;
        this.contracts = contracts;
        this.members = members;
        this.membership = membership;
        this.standings = standings;
    }

    /** @throws CampaignNotFound where there is none, or the person may not see it */
    @Transactional
    public CampaignSummary visibleTo(CurrentPerson person, UUID campaignId) {
        membership.require(person, campaignId);
        return get(campaignId);
    }

    @Transactional
    public Page<CampaignSummary> allVisibleTo(CurrentPerson person, PageRequest wanted) {
        Page<UUID> page = Page.of(
                members.campaignsSeenBy(person.id(), Membership.seesAll(person), wanted),
                wanted.limit(),
                campaignId -> campaignId);
        return new Page<>(summaries(campaigns.all(page.items())), page.next());
    }

    /**
     * Whoever asks has made sure that it may be seen, or works in the background.
     *
     * @throws CampaignNotFound where there is none
     */
    @Transactional
    public CampaignSummary get(UUID campaignId) {
        return summaries(List.of(campaigns.get(campaignId))).getFirst();
    }

    /** By id; whoever asks has made sure that they may be seen. One that does not exist is left out. */
    @Transactional
    public List<CampaignSummary> all(Collection<UUID> campaignIds) {
        return summaries(campaigns.all(campaignIds));
    }

    /** The contracts that a campaign is about. */
    @Transactional
    public List<ContractView> contractsOf(UUID campaignId) {
        return contracts.all(campaigns.get(campaignId).contractIds()).stream()
                .map(Contract::view)
                .toList();
    }

    /**
     * Lets one transaction at a time change a campaign's plan or state. Taken before any row of the campaign is.
     *
     * @throws CampaignNotFound where there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID campaignId) {
        campaigns.lock(campaignId);
    }

    private List<CampaignSummary> summaries(List<Campaign> found) {
        Map<UUID, String> names =
                payers.names(found.stream().map(Campaign::payerId).distinct().toList());
        Map<UUID, CampaignState> states =
                standings.ofCampaigns(found.stream().map(Campaign::id).toList());
        return found.stream()
                .map(campaign -> campaign.summary(
                        names.getOrDefault(campaign.payerId(), ""),
                        states.getOrDefault(campaign.id(), CampaignState.DRAFT)))
                .toList();
    }
}
