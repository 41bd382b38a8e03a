package org.groundswell.campaign.responses;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;

/**
 * When the payer's answer is due.
 *
 * @param dueOn the last day that is in time, in the organisation's zone
 * @param askedOn responses of earlier days do not answer it; absent: any does
 */
public record AnswerDueDetails(
        @NotNull UUID contractId,
        @NotNull LineOfBusiness lineOfBusiness,
        @NotNull LocalDate dueOn,
        Optional<LocalDate> askedOn) {

    @AssertTrue(message = "must not be before askedOn")
    boolean isDueOnNotBeforeAskedOn() {
        return dueOn == null || askedOn.isEmpty() || !dueOn.isBefore(askedOn.get());
    }
}
