package org.groundswell.campaign.responses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.rest.Lists;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A payer's answer as somebody records or corrects it.
 *
 * @param visibility absent: negotiators for an offer or a counter-offer, else the team
 * @param receivedOn the day in the organisation's zone, not in the future
 * @param person who at the payer said it
 * @param evidence where it is to be found: a file, a link, minutes
 * @param nextStep what we do about it
 * @param answersCallsToAction the calls to action that it answers; may be empty
 * @param reason why it is corrected
 * @param version as it was read; needed for a correction
 */
public record ResponseDetails(
        @NotNull UUID contractId,
        @NotNull LineOfBusiness lineOfBusiness,
        @NotNull ResponseKind kind,
        @NotNull Stance stance,
        Optional<Visibility> visibility,
        @NotNull LocalDate receivedOn,
        Optional<@Size(max = 200) String> person,
        Optional<@Size(max = 5_000) String> summary,
        Optional<@Size(max = 2_000) String> evidence,
        Optional<@Size(max = 1_000) String> nextStep,
        @Size(max = 100) List<@NotNull UUID> answersCallsToAction,
        Optional<@Size(max = 1_000) String> reason,
        @Nullable Long version) {

    public ResponseDetails(
            UUID contractId,
            LineOfBusiness lineOfBusiness,
            ResponseKind kind,
            Stance stance,
            Optional<Visibility> visibility,
            LocalDate receivedOn,
            Optional<String> person,
            Optional<String> summary,
            Optional<String> evidence,
            Optional<String> nextStep,
            @Nullable List<UUID> answersCallsToAction,
            Optional<String> reason,
            @Nullable Long version) {
        this.contractId = contractId;
        this.lineOfBusiness = lineOfBusiness;
        this.kind = kind;
        this.stance = stance;
        this.visibility = visibility;
        this.receivedOn = receivedOn;
        this.person = person;
        this.summary = summary;
        this.evidence = evidence;
        this.nextStep = nextStep;
        this.answersCallsToAction =
                Lists.orEmpty(answersCallsToAction).stream().distinct().toList();
        this.reason = reason;
        this.version = version;
    }
}
