package org.groundswell.campaign.meetings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something written down in a meeting.
 *
 * @param campaignId absent: it is about the meeting as a whole
 * @param ownerId who does it; for actions, and needed there
 * @param dueOn the last day that is in time, in the organisation's zone; for actions, and needed there
 * @param version as it was read; needed for an edit
 */
public record ItemDetails(
        @NotNull ItemKind kind,
        Optional<UUID> campaignId,
        @NotBlank @Size(max = 2_000) String words,
        Optional<UUID> ownerId,
        Optional<LocalDate> dueOn,
        @Nullable Long version) {

    @AssertTrue(message = "an action needs an owner")
    boolean isOwnerThere() {
        return kind != ItemKind.ACTION || ownerId.isPresent();
    }

    @AssertTrue(message = "an action needs the day on which it is due")
    boolean isDueOnThere() {
        return kind != ItemKind.ACTION || dueOn.isPresent();
    }

    @AssertTrue(message = "only actions have an owner and a day")
    boolean isWithoutOwnerElsewhere() {
        return kind == ItemKind.ACTION || ownerId.isEmpty() && dueOn.isEmpty();
    }
}
