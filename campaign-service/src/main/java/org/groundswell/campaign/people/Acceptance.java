package org.groundswell.campaign.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody chooses who was invited.
 *
 * @param token from the link
 * @param password at least 12 characters; length is what makes one hard to guess
 */
public record Acceptance(
        @NotBlank @Size(max = 100) String token,

        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[\\p{L}\\p{N}._@+-]*", message = "may hold letters, digits and . _ @ + -")
        String login,

        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(min = 12, max = 200) String password) {

    @Override
    public String toString() {
        return "Acceptance[login=%s]".formatted(login);
    }
}
