package org.groundswell.campaign.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A password to come.
 *
 * @param current of the person themselves; an administrator leaves it out
 */
public record NewPassword(
        Optional<@Size(max = 200) String> current,
        @NotNull @Size(min = 12, max = 200) String password) {

    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
