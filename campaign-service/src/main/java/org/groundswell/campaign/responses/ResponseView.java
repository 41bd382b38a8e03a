package org.groundswell.campaign.responses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.Visibility;

/**
 * A payer's answer as it is shown.
 *
 * @param contractId absent only for an observation that names none and waits for a person
 * @param receivedOn the day in the organisation's zone
 * @param person who at the payer said it
 * @param nextStep what we do about it
 * @param integratorId who observed it; absent where a person recorded it
 */
public record ResponseView(
        UUID id,
        UUID campaignId,
        Optional<UUID> contractId,
        LineOfBusiness lineOfBusiness,
        ResponseKind kind,
        Stance stance,
        Visibility visibility,
        LocalDate receivedOn,
        Optional<String> person,
        Optional<String> summary,
        Optional<String> evidence,
        Optional<String> nextStep,
        List<UUID> answersCallsToAction,
        ResponseState state,
        Optional<UUID> integratorId,
        Instant recordedAt,
        long version) {}
