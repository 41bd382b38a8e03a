package org.groundswell.campaign.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator changes of a person.
 *
 * @param active false: can't sign in any more
 * @param version as it was read
 */
public record PersonEdit(
        @NotBlank @Size(max = 200) String name,
        Optional<@Email @Size(max = 254) String> email,
        @NotEmpty Set<@NotNull @OneOfTheRoles String> roles,
        @NotNull Boolean active,
        @NotNull Long version) {}
