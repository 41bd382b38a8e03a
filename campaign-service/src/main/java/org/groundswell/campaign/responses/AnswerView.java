package org.groundswell.campaign.responses;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;

/**
 * An answer that the payer owes, and how it stands today. All days in the organisation's zone.
 *
 * @param answeredOn the day of the first response that answers it
 * @param overdue whether the day is past and there is no answer; derived, never stored
 * @param daysOverdue 0 where it is not overdue
 * @param timeToAnswerDays from the day on which it was asked, or else the campaign's launch, to the answer
 */
public record AnswerView(
        UUID contractId,
        String contractName,
        LineOfBusiness lineOfBusiness,
        Optional<LocalDate> askedOn,
        LocalDate dueOn,
        Optional<LocalDate> answeredOn,
        boolean overdue,
        long daysOverdue,
        OptionalLong timeToAnswerDays) {}
