package org.groundswell.campaign.signoff;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat as somebody names it.
 *
 * @param personId a member of the campaign; or else a role
 * @param version as it was read; needed for an edit
 */
public record SeatDetails(
        @NotBlank @Size(max = 100) String name,
        Optional<UUID> personId,

        Optional<
                        @Pattern(
                                regexp = "administrator|campaign-manager|approver",
                                message = "must be administrator, campaign-manager or approver")
                        String>
                role,

        @NotEmpty Set<@NotNull Matter> matters,
        @Nullable Long version) {

    @AssertTrue(message = "a seat is a person's or a role's, and not both")
    boolean isPersonsOrRoles() {
        return personId.isPresent() != role.isPresent();
    }
}
