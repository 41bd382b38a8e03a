package org.groundswell.campaign.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody signs in with. */
public record Credentials(
        @NotBlank @Size(max = 100) String login,
        @NotNull @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "Credentials[login=%s]".formatted(login);
    }
}
