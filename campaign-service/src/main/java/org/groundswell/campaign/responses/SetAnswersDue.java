package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.refresh.StatusRevisions;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/** Says which answers are due and when, all of a campaign at once. */
@ApplicationScoped
public class SetAnswersDue {

    private final Membership membership;
    private final Campaigns campaigns;
    private final CampaignScope scope;
    private final AnswersDueVersions versions;
    private final StatusRevisions revisions;
    private final Jdbi jdbi;

    SetAnswersDue(
            Membership membership,
            Campaigns campaigns,
            CampaignScope scope,
            AnswersDueVersions versions,
            StatusRevisions revisions,
            Jdbi jdbi) {
        this.membership = membership;
        this.campaigns = campaigns;
        this.scope = scope;
        this.versions = versions;
        this.revisions = revisions;
        this.jdbi = jdbi;
    }

    /**
     * @param version as it was read; empty: whatever stands is replaced
     * @throws StaleEdit where somebody else changed what is due in the meantime
     */
    @Transactional
    public void set(CurrentPerson person, UUID campaignId, List<AnswerDueDetails> due, Optional<Long> version) {
        membership.require(person, campaignId);
        campaigns.lock(campaignId);
        version.ifPresent(read -> StaleEdit.refuseUnless(versions.of(campaignId), read));
        check(campaignId, due);
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM answer_due WHERE campaign_id = :campaign")
                    .bind("campaign", campaignId)
                    .execute();
            handle.createUpdate("""
                INSERT INTO answer_due (campaign_id, contract_id, line_of_business, asked_on, due_on)
                SELECT :campaign, contract, line_of_business, asked_on, due_on
                FROM unnest(:contracts, :linesOfBusiness, :asked, :due)
                    AS due (contract, line_of_business, asked_on, due_on)
                """)
                    .bind("campaign", campaignId)
                    .bindArray(
                            "contracts",
                            UUID.class,
                            due.stream().map(AnswerDueDetails::contractId).toArray())
                    .bindArray(
                            "linesOfBusiness",
                            LineOfBusiness.class,
                            due.stream().map(AnswerDueDetails::lineOfBusiness).toArray())
                    .bindArray(
                            "asked",
                            LocalDate.class,
                            due.stream()
                                    .map(item -> item.askedOn().orElse(null))
                                    .toArray())
                    .bindArray(
                            "due",
                            LocalDate.class,
                            due.stream().map(AnswerDueDetails::dueOn).toArray())
                    .execute();
        });
        versions.advance(campaignId);
        revisions.advance(List.of(campaignId));
    }

    private void check(UUID campaignId, List<AnswerDueDetails> due) {
        record Key(UUID contractId, LineOfBusiness lineOfBusiness) {}
        Set<Key> seen = new HashSet<>();
        for (AnswerDueDetails item : due) {
            scope.checkContract(campaignId, item.contractId(), item.lineOfBusiness());
            if (!seen.add(new Key(item.contractId(), item.lineOfBusiness()))) {
                throw InvalidResponse.of("lineOfBusiness", "stands twice for the same contract");
            }
        }
    }
}
