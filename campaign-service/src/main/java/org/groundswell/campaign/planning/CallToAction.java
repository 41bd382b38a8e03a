package org.groundswell.campaign.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.CampaignEvent.Window;
import org.groundswell.contracts.Channel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one audience is asked to do, towards whom, by when, and through which channels. */
@Entity
class CallToAction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID campaignId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private UUID audienceId;

    @Column(nullable = false)
    @Convert(converter = Columns.OfAction.class)
    private Action action;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private Target target;

    @Column(nullable = false)
    @Convert(converter = Columns.OfChannels.class)
    private List<Channel> channels;

    @Column
    @Convert(converter = Columns.OfChannel.class)
    private @Nullable Channel fallback;

    @Column(nullable = false)
    private LocalDate opensOn;

    @Column(nullable = false)
    private LocalDate closesOn;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Step> steps;

    @Column(nullable = false, updatable = false)
    private UUID createdBy;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column
    private @Nullable UUID editedBy;

    @Column
    private @Nullable Instant editedAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected CallToAction() {}

    CallToAction(UUID campaignId, CallToActionDetails details, UUID creator, Instant now) {
        this.campaignId = campaignId;
        createdBy = creator;
        createdAt = now;
        describe(details);
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    void edit(CallToActionDetails details, UUID editor, Instant now) {
        StaleEdit.refuseUnless(version, details.version());
        editedBy = editor;
        editedAt = now;
        describe(details);
    }

    private void describe(CallToActionDetails details) {
        name = details.name().strip();
        audienceId = details.audienceId();
        action = details.action();
        target = details.target().toEvent();
        channels = details.channels();
        fallback = details.fallback().orElse(null);
        opensOn = details.window().opensOn();
        closesOn = details.window().closesOn();
        steps = details.steps().stream()
                .map(CallToActionDetails.StepDetails::toEvent)
                .toList();
    }

    CallToActionSummary summary(CallToActionState state) {
        return new CallToActionSummary(
                id,
                campaignId,
                name,
                audienceId,
                action,
                target,
                List.copyOf(channels),
                Optional.ofNullable(fallback),
                new Window(opensOn, closesOn),
                List.copyOf(steps),
                state,
                createdBy,
                createdAt,
                Optional.ofNullable(editedBy),
                Optional.ofNullable(editedAt),
                version);
    }
}
