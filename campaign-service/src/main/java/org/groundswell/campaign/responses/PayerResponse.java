package org.groundswell.campaign.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.contracts.CampaignEvent.PayerResponseRecorded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.Visibility;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the payer answered. Whoever changes one has its row locked; each change makes a version. */
@Entity
class PayerResponse {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID campaignId;

    @Column
    private @Nullable UUID contractId;

    @Column(nullable = false)
    @Convert(converter = Columns.OfLineOfBusiness.class)
    private LineOfBusiness lineOfBusiness;

    @Column(nullable = false)
    @Convert(converter = Columns.OfKind.class)
    private ResponseKind kind;

    @Column(nullable = false)
    @Convert(converter = Columns.OfStance.class)
    private Stance stance;

    @Column(nullable = false)
    @Convert(converter = Columns.OfVisibility.class)
    private Visibility visibility;

    @Column(nullable = false)
    private LocalDate receivedOn;

    @Column
    private @Nullable String person;

    @Column
    private @Nullable String summary;

    @Column
    private @Nullable String evidence;

    @Column
    private @Nullable String nextStep;

    @Column(nullable = false)
    private List<UUID> answersCallsToAction;

    @Column(nullable = false)
    @Convert(converter = Columns.OfState.class)
    private ResponseState state;

    @Column(updatable = false)
    private @Nullable UUID integratorId;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long version;

    protected PayerResponse() {}

    /** One that a person recorded: it counts at once. */
    PayerResponse(UUID campaignId, ResponseDetails details, Instant now) {
        this.campaignId = campaignId;
        recordedAt = now;
        state = ResponseState.CONFIRMED;
        version = 1;
        describe(details);
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    Optional<UUID> contractId() {
        return Optional.ofNullable(contractId);
    }

    LineOfBusiness lineOfBusiness() {
        return lineOfBusiness;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean counts() {
        return state == ResponseState.CONFIRMED;
    }

    void correct(ResponseDetails details) {
        StaleEdit.refuseUnless(version, details.version());
        describe(details);
        version++;
    }

    /** @param contract of an observation that names none */
    void confirm(UUID contract) {
        become(ResponseState.CONFIRMED);
        contractId = contract;
    }

    void dismiss() {
        become(ResponseState.DISMISSED);
    }

    private void become(ResponseState next) {
        if (!state.canBecome(next)) {
            throw ResponseDecided.already(state);
        }
        state = next;
        version++;
    }

    private void describe(ResponseDetails details) {
        contractId = details.contractId();
        lineOfBusiness = details.lineOfBusiness();
        kind = details.kind();
        stance = details.stance();
        visibility = details.visibility().orElseGet(() -> ResponseRules.usualVisibility(details.kind()));
        receivedOn = details.receivedOn();
        person = details.person().orElse(null);
        summary = details.summary().orElse(null);
        evidence = details.evidence().orElse(null);
        nextStep = details.nextStep().orElse(null);
        answersCallsToAction = details.answersCallsToAction();
    }

    /** As it stands now. Only for one that counts. */
    PayerResponseRecorded event() {
        return new PayerResponseRecorded(
                campaignId,
                id,
                version,
                contractId().orElseThrow(),
                lineOfBusiness,
                kind,
                stance,
                visibility,
                receivedOn,
                List.copyOf(answersCallsToAction));
    }

    ResponseView view() {
        return new ResponseView(
                id,
                campaignId,
                contractId(),
                lineOfBusiness,
                kind,
                stance,
                visibility,
                receivedOn,
                Optional.ofNullable(person),
                Optional.ofNullable(summary),
                Optional.ofNullable(evidence),
                Optional.ofNullable(nextStep),
                List.copyOf(answersCallsToAction),
                state,
                Optional.ofNullable(integratorId),
                recordedAt,
                version);
    }
}
