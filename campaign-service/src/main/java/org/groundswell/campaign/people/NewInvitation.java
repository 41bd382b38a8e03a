package org.groundswell.campaign.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/** Somebody who is to make an account of their own, with roles that were chosen for them. */
public record NewInvitation(
        @NotBlank @Size(max = 200) String name,
        Optional<@Email @Size(max = 254) String> email,
        @NotEmpty Set<@NotNull @OneOfTheRoles String> roles) {}
