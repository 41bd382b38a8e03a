package org.groundswell.campaign.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.RateLimited;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The coordinated effort around one payer's contracts. */
@Entity
class Campaign {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private UUID payerId;

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "campaign_contract", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "contract_id")
    private Set<UUID> contractIds = new HashSet<>();

    @Column(nullable = false)
    private String objective;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private Letterhead letterhead;

    @Column
    private @Nullable Integer maxPerHour;

    @Column(nullable = false)
    private long rateVersion;

    @Column(nullable = false, updatable = false)
    private UUID createdBy;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected Campaign() {}

    Campaign(CampaignDetails details, UUID creator, Instant now) {
        payerId = details.payerId();
        maxPerHour = details.maxPerHour().orElse(null);
        createdBy = creator;
        createdAt = now;
        describe(details);
    }

    UUID id() {
        return id;
    }

    UUID payerId() {
        return payerId;
    }

    Set<UUID> contractIds() {
        return contractIds;
    }

    /** The payer and the rate stay: a campaign is about one payer, and the rate has a change of its own. */
    void edit(CampaignDetails details) {
        StaleEdit.refuseUnless(version, details.version());
        describe(details);
    }

    private void describe(CampaignDetails details) {
        name = details.name().strip();
        objective = details.objective();
        letterhead = details.letterhead().toEvent();
        contractIds.retainAll(details.contractIds());
        contractIds.addAll(details.contractIds());
    }

    RateLimited limitRate(Optional<Integer> limit) {
        maxPerHour = limit.orElse(null);
        rateVersion++;
        return new RateLimited(id, rateVersion, limit);
    }

    CampaignSummary summary(String payerName, CampaignState state) {
        return new CampaignSummary(
                id,
                name,
                payerId,
                payerName,
                contractIds.stream().sorted().toList(),
                objective,
                letterhead,
                Optional.ofNullable(maxPerHour),
                state,
                createdBy,
                createdAt,
                version);
    }
}
