package org.groundswell.stakeholder.audiences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.CampaignAccess;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A saved rule that selects stakeholders. A launch freezes what it selects then; a later change touches no ask. */
@Entity
@Table(name = "audience")
class Audience {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    /** Absent of those that were made before this was noted. */
    @Column(name = "campaign_id")
    private @Nullable UUID campaignId;

    @Column
    private String name;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private AudienceRule rule;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable UUID changedBy;

    /** For Hibernate. */
    protected Audience() {}

    Audience(UUID campaignId, String name, AudienceRule rule, UUID author, Instant now) {
        this.campaignId = campaignId;
        this.name = name;
        this.changedBy = author;
        this.rule = rule;
        this.createdAt = now;
        this.changedAt = now;
    }

    void change(UUID campaignId, String name, AudienceRule rule, UUID author, Instant now) {
        if (this.campaignId == null) {
            this.campaignId = campaignId;
        }
        this.name = name;
        this.changedBy = author;
        this.rule = rule;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Optional<UUID> campaignId() {
        return Optional.ofNullable(campaignId);
    }

    boolean isVisibleTo(CampaignAccess access) {
        return access.all() || campaignId().filter(access::sees).isPresent();
    }

    String name() {
        return name;
    }

    AudienceRule rule() {
        return rule;
    }

    Optional<UUID> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }
}
