package org.groundswell.campaign.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is to sign in.
 *
 * @param login told apart without regard to case
 * @param password at least 12 characters; length is what makes one hard to guess
 */
record NewPerson(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[\\p{L}\\p{N}._@+-]*", message = "may hold letters, digits and . _ @ + -")
        String login,

        @NotBlank @Size(max = 200) String name,
        Optional<@Email @Size(max = 254) String> email,
        @NotEmpty Set<@NotNull @OneOfTheRoles String> roles,
        @NotNull @Size(min = 12, max = 200) String password) {

    @Override
    public String toString() {
        return "NewPerson[login=%s, roles=%s]".formatted(login, roles);
    }
}
